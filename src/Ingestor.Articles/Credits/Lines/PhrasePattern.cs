namespace Ingestor.Articles.Credits.Lines;

/// <summary>Phrases with alternatives in braces, as the language files write them: "contributed {to {this|the} report|reporting}".</summary>
internal static class PhrasePattern
{
    /// <returns>Every phrase that the pattern stands for; an empty alternative ("{additional|}") leaves its words out.</returns>
    /// <exception cref="FormatException">A brace has no partner.</exception>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return pattern.Contains('}', StringComparison.Ordinal) ? throw new FormatException($"The phrase '{pattern}' closes a brace that it never opens.") : [Tidy(pattern)];
        }

        var close = Partner(pattern, open);
        return Alternatives(pattern[(open + 1)..close]).SelectMany(choice => Expand(pattern[..open] + choice + pattern[(close + 1)..])).Distinct();
    }

    private static int Partner(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            depth += pattern[i] == '{' ? 1 : pattern[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException($"The phrase '{pattern}' opens a brace that it never closes.");
    }

    private static IEnumerable<string> Alternatives(string inside)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            depth += inside[i] == '{' ? 1 : inside[i] == '}' ? -1 : 0;
            if (depth == 0 && inside[i] == '|')
            {
                yield return inside[from..i];
                from = i + 1;
            }
        }

        yield return inside[from..];
    }

    private static string Tidy(string phrase) => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
