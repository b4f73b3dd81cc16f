namespace Ingestor.Articles.Credits.Lines;

/// <summary>Turns the rules of the tokens into spans that cover the raw line from first to last character.</summary>
internal static class Spans
{
    public static IReadOnlyList<CreditSpan> Of(Draft d)
    {
        var spans = new List<CreditSpan>();
        var start = 0;
        for (var i = 0; i < d.Count; i++)
        {
            var rule = d.Rule(i) ?? "text";
            if (i + 1 < d.Count && (d.Rule(i + 1) ?? "text") == rule)
            {
                continue;
            }

            var end = i + 1 < d.Count ? d.Tokens[i + 1].Start : d.Line.Length;
            spans.Add(new CreditSpan(start, end - start, rule));
            start = end;
        }

        if (start < d.Line.Length)
        {
            spans.Add(new CreditSpan(start, d.Line.Length - start, "text"));
        }

        return spans;
    }
}
