namespace Ingestor.Articles.Marks;

/// <summary>Cuts the update mark off a wire headline: "UPDATE 3-Ferries resume" is update 3 of "Ferries resume".</summary>
/// <remarks>
/// A mark at the head ends in a dash without space before it, a colon, or closes its bracket; a mark at the end stands in brackets.
/// "Update on ferries" and "Kill Bill returns" are headlines.
/// </remarks>
public static class HeadlineMark
{
    private const int Longest = 48;

    /// <returns>The mark, null when there is none, and the headline without it; never an empty headline.</returns>
    public static (Mark? Mark, string Headline) Cut(string headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        var text = headline.Trim();
        var (mark, rest) = AtHead(text) ?? InBrackets(text) ?? AtEnd(text) ?? (null, text);

        // "UPDATE 2-CORRECTED-…": a correction says more than the update that it corrects.
        if (mark is not null && AtHead(rest) is var (second, after))
        {
            return (Stronger(mark, second!), after);
        }

        return (mark, rest);
    }

    private static (Mark? Mark, string Left)? AtHead(string text)
    {
        for (var i = 1; i < Math.Min(text.Length - 1, Longest); i++)
        {
            // "1st Ld-Writethru-…": the first dash that leaves a mark before it may not be the mark's last.
            if (text[i] is not ('-' or '–' or '—' or ':' or '：' or '－' or '/' or '='))
            {
                continue;
            }

            var phrase = text[..i].Trim();
            if (MarkPhrase.Read(phrase) is { } read && IsCapital(phrase) && !char.IsLower(text[i + 1]) && !GoesOn(text, i))
            {
                return Made(read, text[..(i + 1)], text[(i + 1)..]);
            }
        }

        return null;
    }

    /// <summary>The dash is inside a longer mark: "1st Ld-Writethru".</summary>
    private static bool GoesOn(string text, int dash)
    {
        for (var end = dash + 2; end < Math.Min(text.Length - 1, Longest); end++)
        {
            if (text[end] is '-' or ':' or '–' && MarkPhrase.Read(text[..end].Trim()) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static (Mark? Mark, string Left)? InBrackets(string text)
    {
        if (text[..Math.Min(1, text.Length)] is not ("(" or "[" or "【" or "（" or "<" or "＜"))
        {
            return null;
        }

        var close = text.IndexOfAny([')', ']', '】', '）', '>', '＞']);
        return close > 1 && close < Longest && MarkPhrase.Read(text[1..close].Trim()) is { } read ? Made(read, text[..(close + 1)], text[(close + 1)..]) : null;
    }

    private static (Mark? Mark, string Left)? AtEnd(string text)
    {
        if (text.Length == 0 || text[^1] is not (')' or ']' or '】' or '）'))
        {
            return null;
        }

        var open = text.LastIndexOfAny(['(', '[', '【', '（']);
        return open > 0 && text.Length - open < Longest && MarkPhrase.Read(text[(open + 1)..^1].Trim()) is { } read ? Made(read, text[open..], text[..open]) : null;
    }

    /// <summary>Latin marks are set in capitals or with a capital; "lead-free …" is a headline.</summary>
    private static bool IsCapital(string phrase) => !char.IsLower(phrase.Split(' ').FirstOrDefault(word => !char.IsAsciiDigit(word[0]), phrase)[0]);

    private static (Mark? Mark, string Left)? Made((MarkKind Kind, int? Number) read, string raw, string rest)
    {
        var headline = rest.Trim().TrimStart('-', '–', ':').TrimStart();
        return headline.Length == 0 ? null : (new Mark(read.Kind, read.Number, raw.Trim()), headline);
    }

    private static Mark Stronger(Mark first, Mark second) =>
        new(second.Kind == MarkKind.Update ? first.Kind : second.Kind, first.Number ?? second.Number, $"{first.Raw}{second.Raw}");
}
