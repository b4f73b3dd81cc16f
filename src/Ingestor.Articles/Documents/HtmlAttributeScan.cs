namespace Ingestor.Articles.Documents;

/// <summary>One attribute's place in a page's text, or the end of its tag (HTML standard, tokenizer, attribute states).</summary>
/// <param name="Value">With its quotes, as written.</param>
internal readonly record struct HtmlAttributeScan(Range Name, Range Value, bool HasValue, bool IsEnd)
{
    private const string White = " \t\r\n\f";
    private const string ValueEnds = " >\t\r\n\f";
    private const string NameEnds = "=/> \t\r\n\f";

    /// <summary>The next attribute of the tag; at the end <paramref name="at"/> stands on <c>&gt;</c> or behind the text.</summary>
    public static HtmlAttributeScan Next(ReadOnlySpan<char> html, ref int at)
    {
        at = Past(html, at, " /\t\r\n\f");
        if (at >= html.Length || html[at] == '>')
        {
            return new HtmlAttributeScan(default, default, false, IsEnd: true);
        }

        var name = at;
        // A name may begin with the sign that else ends it.
        var nameEnd = at = To(html, at + 1, NameEnds);
        var equals = Past(html, at, White);
        if (equals >= html.Length || html[equals] != '=')
        {
            return new HtmlAttributeScan(name..nameEnd, default, false, IsEnd: false);
        }

        var value = Past(html, equals + 1, White);
        at = ValueEnd(html, value);
        return new HtmlAttributeScan(name..nameEnd, value..at, true, IsEnd: false);
    }

    private static int ValueEnd(ReadOnlySpan<char> html, int value) =>
        value < html.Length && html[value] is '"' or '\'' && html[(value + 1)..].IndexOf(html[value]) is >= 0 and var quoted
            ? value + quoted + 2
            : To(html, value, ValueEnds);

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
