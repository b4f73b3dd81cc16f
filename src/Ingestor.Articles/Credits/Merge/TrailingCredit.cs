namespace Ingestor.Articles.Credits.Merge;

/// <summary>A sign-off behind the last sentence of a paragraph: "… on Friday. (Reporting by A; Editing by B)", with or without brackets.</summary>
internal static class TrailingCredit
{
    private const int MostSentences = 4;
    private const int FewestWords = 5;

    /// <summary>The line without its sign-off, and the sign-off; null when the line doesn't hold both.</summary>
    /// <param name="understand">Reads a text as a credit line, remembering what it has read.</param>
    internal static (string Body, string Credit)? Split(string line, Func<string, CreditLine> understand)
    {
        var text = line.TrimEnd();
        if (text.Length is 0 or > CreditLines.Longest || !HasMaker(understand(text)))
        {
            return null;
        }

        var cuts = Openings(text).Concat(SentenceEnds(text)).Distinct().Where(cut => cut > 0).OrderDescending().Take(MostSentences);
        (string Body, string Credit)? found = null;
        foreach (var cut in cuts)
        {
            var body = text[..cut].TrimEnd();
            var credit = text[cut..].TrimStart();
            if (understand(credit) is var read && CreditEvidence.IsPlain(read, credit) && HasMaker(read))
            {
                found = (body, credit);
            }
            else if (found is not null)
            {
                break;
            }
        }

        return found is { } split && IsProse(split.Body, understand) ? split : null;
    }

    /// <summary>A picture's credit behind a sentence is a caption's; only those who made the story are signed off.</summary>
    private static bool HasMaker(CreditLine read) =>
        read.People.Any(person => person.Role is not (CreditRole.Photographer or CreditRole.Graphics or CreditRole.Video));

    private static bool IsProse(string body, Func<string, CreditLine> understand) =>
        body.TrimEnd('"', '”', '’', '\'', '»', ')') is [.., '.' or '!' or '?' or '。' or '…']
        && body.Split(' ').Length >= FewestWords
        && !CreditEvidence.IsPlain(understand(body), body);

    private static IEnumerable<int> SentenceEnds(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' or '"' or '”' && text[i + 1] == ' ' && !char.IsUpper(text[i - 1]))
            {
                yield return i + 1;
            }
        }
    }

    /// <summary>The bracket that the last one closes.</summary>
    private static IEnumerable<int> Openings(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && text[^1] is ')' or ']'; i--)
        {
            depth += text[i] is ')' or ']' ? 1 : text[i] is '(' or '[' ? -1 : 0;
            if (depth == 0)
            {
                return [i];
            }
        }

        return [];
    }
}
