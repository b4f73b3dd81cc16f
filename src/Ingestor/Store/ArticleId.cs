using System.Security.Cryptography;
using System.Text;
using Ingestor.Articles;

namespace Ingestor.Store;

/// <summary>Deterministic ids: 128 bits of SHA-256 in lower-case hex.</summary>
public static class ArticleId
{
    private const int Digits = 32;

    /// <summary>One document a story and publisher address: the canonical address where the page names one on its own host, else the address fetched.</summary>
    public static string Of(Article article) => Hash(Address(article) ?? article.Fingerprint.ContentHash);

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];

    private static string? Address(Article article) =>
        SameHost(article.Url, article.CanonicalUrl) ? article.CanonicalUrl : article.Url ?? article.CanonicalUrl;

    private static bool SameHost(string? url, string? canonical) =>
        Uri.TryCreate(url, UriKind.Absolute, out var page)
        && Uri.TryCreate(canonical, UriKind.Absolute, out var named)
        && string.Equals(page.Host, named.Host, StringComparison.OrdinalIgnoreCase)
        && named.AbsolutePath.Length > 1;
}
