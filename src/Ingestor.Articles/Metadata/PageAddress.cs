using System.Globalization;

namespace Ingestor.Articles.Metadata;

/// <summary>A page's own address: an archive's copy tells the address that it was copied from, and when.</summary>
/// <param name="CopiedAt">When the Internet Archive fetched it; null for any other page.</param>
internal sealed record PageAddress(Uri? Url, DateTimeOffset? CopiedAt)
{
    private const string Archive = "web.archive.org";
    private const int Stamp = 14;

    /// <summary>The host without "www."; null when the address has none.</summary>
    public string? Domain => Url is not { Host.Length: > 0 } ? null : Url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? Url.Host[4..] : Url.Host;

    public static PageAddress Of(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            return new PageAddress(null, null);
        }

        // "/web/20131110121040/http://…", the stamp sometimes with letters behind it.
        var parts = url.Host == Archive ? url.PathAndQuery.Split('/', 4) : [];
        return parts is [_, "web", { Length: >= Stamp } stamp, var inner] && Uri.TryCreate(inner, UriKind.Absolute, out var original)
            && DateTimeOffset.TryParseExact(stamp[..Stamp], "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var copied)
            ? new PageAddress(original, copied) : new PageAddress(url, null);
    }
}
