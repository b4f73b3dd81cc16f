namespace Ingestor.Articles.Credits.Merge;

/// <summary>A sign-off in brackets behind the last sentence: "… on Friday. (Reporting by A; Editing by B)".</summary>
internal static class TrailingCredit
{
    /// <summary>The line without its trailing brackets, and the brackets; null when the line doesn't end in a credit in brackets.</summary>
    internal static (string Body, string Credit)? Split(string line)
    {
        var text = line.TrimEnd();
        if (text.Length == 0 || text[^1] is not (')' or ']'))
        {
            return null;
        }

        var open = Opening(text);
        if (open <= 0)
        {
            return null;
        }

        var body = text[..open].TrimEnd();
        var credit = text[open..];
        return body.Length > 0 && body[^1] is '.' or '!' or '?' or '"' or '”' or '。' or '»' && CreditReader.Read(credit) is { Drop: true, People.Count: > 0 } ? (body, credit) : null;
    }

    /// <summary>The bracket that the last one closes; -1 when there is none.</summary>
    private static int Opening(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] is ')' or ']' ? 1 : text[i] is '(' or '[' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
