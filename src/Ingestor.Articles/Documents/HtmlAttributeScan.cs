namespace Ingestor.Articles.Documents;

/// <summary>One attribute's place in a page's text (HTML standard, tokenizer, attribute states).</summary>
/// <param name="NameEnd">Equal to <paramref name="Name"/> at the end of the tag, where no attribute is left.</param>
/// <param name="Value">Where the value begins, without its quotes.</param>
internal readonly record struct HtmlAttributeScan(int Name, int NameEnd, int Value, int ValueEnd)
{
    private const string White = " \t\r\n\f";
    private const string ValueEnds = " >\t\r\n\f";
    private const string NameEnds = "=/> \t\r\n\f";

    public bool IsEnd => Name == NameEnd;

    /// <summary>The next attribute of the tag; at the end <paramref name="at"/> stands on <c>&gt;</c> or behind the text.</summary>
    public static HtmlAttributeScan Next(ReadOnlySpan<char> html, ref int at)
    {
        at = Past(html, at, " /\t\r\n\f");
        if (at >= html.Length || html[at] == '>')
        {
            return default;
        }

        var name = at;
        // A name may begin with the sign that else ends it.
        var nameEnd = at = To(html, at + 1, NameEnds);
        var equals = Past(html, at, White);
        if (equals >= html.Length || html[equals] != '=')
        {
            return new HtmlAttributeScan(name, nameEnd, nameEnd, nameEnd);
        }

        var value = Past(html, equals + 1, White);
        if (value < html.Length && html[value] is '"' or '\'' && html[(value + 1)..].IndexOf(html[value]) is >= 0 and var quoted)
        {
            at = value + quoted + 2;
            return new HtmlAttributeScan(name, nameEnd, value + 1, at - 1);
        }

        at = To(html, value, ValueEnds);
        return new HtmlAttributeScan(name, nameEnd, value, at);
    }

    // Runs of a few characters: a plain loop is faster here than a vectorised search.
    private static int Past(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> these)
    {
        while (at < html.Length && html[at] <= '/' && these.Contains(html[at]))
        {
            at++;
        }

        return at;
    }

    private static int To(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> these)
    {
        while (at < html.Length && (html[at] > '>' || !these.Contains(html[at])))
        {
            at++;
        }

        return at;
    }
}
