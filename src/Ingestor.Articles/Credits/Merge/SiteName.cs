namespace Ingestor.Articles.Credits.Merge;

/// <summary>Tells a by-line that names the site from one that names a person.</summary>
internal static class SiteName
{
    private const int MostWords = 5;

    /// <summary>The site that a by-line names ("by time news" gives "time news"); null when it names somebody else.</summary>
    internal static string? OfByline(string line, Publisher? publisher)
    {
        var text = line.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (!StartsWithByWord(text))
        {
            return null;
        }

        var name = text[(space + 1)..].Trim();
        return Is(name, publisher) || IsUncased(name) ? name : null;
    }

    internal static bool StartsWithByWord(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && CreditVocabulary.ByWords.Contains(text[..space].TrimEnd(':'));

    /// <summary>True for the publisher's own name or the name in its domain ("Coast News" on coast-news.example).</summary>
    internal static bool Is(string name, Publisher? publisher)
    {
        var key = Squeeze(name);
        return key.Length > 2 && publisher is not null
            && (key == Squeeze(publisher.Name ?? string.Empty) || (publisher.Domain is { } domain && IsInDomain(key, domain)))
            && AgencyList.Find(name) is null;
    }

    private static bool IsInDomain(string key, string domain)
    {
        var host = domain.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? domain[4..] : domain;
        return key == Squeeze(host) || host.Split('.')[..^1].Any(label => Squeeze(label) == key);
    }

    /// <summary>People's names have capitals; "time news", "admin" and "our desk" don't.</summary>
    private static bool IsUncased(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostWords && words.All(word => word.All(c => char.IsLower(c) || c is '.' or '-' or '&' || char.IsDigit(c))) && name.Any(char.IsLower);
    }

    private static string Squeeze(string text) => NameKey.Of(text).Replace(" ", string.Empty, StringComparison.Ordinal);
}
