using System.Collections;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>The body that the page declares in JSON-LD (schema.org <c>articleBody</c>): evidence for visible blocks, never the body itself, for it is often cut short.</summary>
internal sealed class DeclaredBody
{
    private const string Key = "\"articleBody\"";
    private const int Probe = 24;
    private const int Shortest = 200;
    private const int Longest = 400_000;
    private const int Row = 3;
    private const int Rows = 1 << 16;

    private readonly List<char> _letters;
    private readonly List<char> _probe = [];

    /// <summary>Which three letters stand in a row somewhere, some others that share their place too.</summary>
    private readonly BitArray? _rows;

    /// <summary>Where a text was found last.</summary>
    private int _found;

    private DeclaredBody(List<char> letters)
    {
        _letters = letters;
        if (letters.Count < Shortest)
        {
            return;
        }

        _rows = new BitArray(Rows);
        ReadOnlySpan<char> all = CollectionsMarshal.AsSpan(letters);
        for (var i = 0; i <= all.Length - Row; i++)
        {
            _rows[PlaceOf(all.Slice(i, Row))] = true;
        }
    }

    public static DeclaredBody Of(Document document)
    {
        var letters = new List<char>();
        foreach (var script in document.JsonLd)
        {
            for (var at = script.IndexOf(Key, StringComparison.Ordinal); at >= 0; at = script.IndexOf(Key, at + 1, StringComparison.Ordinal))
            {
                Letters(Value(script, at + Key.Length), letters);
            }
        }

        return new DeclaredBody(letters);
    }

    /// <returns>-1 when nothing is declared; else 1 when the text's beginning, middle or end stands in the declared body, shares between when only some do.</returns>
    public float Share(string text)
    {
        if (_rows is null)
        {
            return -1;
        }

        _probe.Clear();
        Letters(text, _probe);
        if (_probe.Count == 0)
        {
            return 0;
        }

        ReadOnlySpan<char> letters = CollectionsMarshal.AsSpan(_probe);
        if (letters.Length <= Probe)
        {
            return Has(letters);
        }

        return (Has(letters[..Probe]) + Has(letters[^Probe..]) + Has(letters.Slice((letters.Length - Probe) / 2, Probe))) / 3;
    }

    /// <summary>Most texts that aren't the body's have three letters in a row that it hasn't: then there is no need to search.</summary>
    private float Has(ReadOnlySpan<char> probe)
    {
        for (var i = 0; i <= probe.Length - Row; i++)
        {
            if (!_rows![PlaceOf(probe.Slice(i, Row))])
            {
                return 0;
            }
        }

        // A story's paragraphs follow one another: the next is sought behind the last.
        ReadOnlySpan<char> all = CollectionsMarshal.AsSpan(_letters);
        var at = all[_found..].IndexOf(probe);
        if (at >= 0)
        {
            _found += at;
            return 1;
        }

        return all[..Math.Min(all.Length, _found + probe.Length)].IndexOf(probe) >= 0 ? 1 : 0;
    }

    private static int PlaceOf(ReadOnlySpan<char> row) => ((row[0] * 31 * 31) + (row[1] * 31) + row[2]) & (Rows - 1);

    /// <summary>Letters and digits only, lower case: punctuation, white space and entities differ between the two forms.</summary>
    private static void Letters(string text, List<char> into)
    {
        var inTag = false;
        foreach (var character in text)
        {
            inTag = character == '<' || (inTag && character != '>');
            if (!inTag && char.IsLetterOrDigit(character) && into.Count < Longest)
            {
                into.Add(FoldedText.Lower(character));
            }
        }
    }

    private static string Value(string script, int after)
    {
        var start = script.IndexOf('"', after);
        if (start < 0 || script.AsSpan(after, start - after).Trim() is not ":")
        {
            return "";
        }

        var end = start + 1;
        while (end < script.Length && script[end] != '"')
        {
            end += script[end] == '\\' ? 2 : 1;
        }

        try
        {
            return end < script.Length ? System.Net.WebUtility.HtmlDecode(JsonSerializer.Deserialize<string>(script.AsSpan(start, end - start + 1).ToString().ReplaceLineEndings(" "))) ?? "" : "";
        }
        catch (JsonException)
        {
            return System.Net.WebUtility.HtmlDecode(script[(start + 1)..Math.Min(end, script.Length)]);
        }
    }
}
