namespace Ingestor.Discover;

/// <summary>Resolves the links of feeds and pages (RFC 3986, section 5).</summary>
internal static class Links
{
    /// <returns>The absolute http, https or file address without its fragment; null for anything else.</returns>
    public static string? Absolute(Uri? page, string? link)
    {
        var trimmed = link?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        // On Unix a path such as /a/b parses as an absolute file address: only an explicit scheme is one here.
        var named = trimmed.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(trimmed, UriKind.Absolute, out var absolute) ? absolute : null;
        var resolved = named ?? (page is not null && Uri.TryCreate(page, trimmed, out var relative) ? relative : null);
        return resolved is { Scheme: "http" or "https" or "file" } ? resolved.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped) : null;
    }
}
