namespace Ingestor.Articles.Boilerplate;

/// <summary>An address or handle at the head of a chunk of text.</summary>
internal static class WebToken
{
    /// <summary>The token and how many characters of the chunk it takes; null for an ordinary word.</summary>
    internal static (string Text, int Length)? Of(ReadOnlySpan<char> chunk)
    {
        var whole = chunk.TrimEnd(".,;:!?)]}»\"'”>");
        if (whole.Length < 3)
        {
            return null;
        }

        var at = whole.IndexOf('@');
        if (at == 0)
        {
            return ("<handle>", whole.Length);
        }

        if (at > 0 && whole[at..].Contains('.'))
        {
            return ("<email>", whole.Length);
        }

        if (whole.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || whole.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || whole.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || IsHost(whole))
        {
            return ("<url>", whole.Length);
        }

        return null;
    }

    /// <summary>"example.com/path": a dot with a short all-letter end, and no sentence full stop ("end.The").</summary>
    private static bool IsHost(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        var host = slash < 0 ? text : text[..slash];
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot is < 3 or > 7)
        {
            return false;
        }

        foreach (var c in host[(dot + 1)..])
        {
            if (!char.IsAsciiLetterLower(c) && !(char.IsAsciiLetterUpper(c) && char.IsAsciiLetterUpper(host[0])))
            {
                return false;
            }
        }

        foreach (var c in host[..dot])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
