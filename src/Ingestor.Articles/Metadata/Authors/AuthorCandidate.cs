using Ingestor.Articles.Credits.Merge;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>Somebody who may be an author, with every place that names them.</summary>
internal sealed class AuthorCandidate
{
    private readonly List<AuthorMention> _mentions = [];

    private AuthorCandidate(string key) => Key = key;

    public string Key { get; }

    /// <summary>In the order declared, then shown.</summary>
    public IReadOnlyList<AuthorMention> Mentions => _mentions;

    /// <summary>The mention whose form is best understood.</summary>
    public ReadName Name => _mentions.MinBy(mention => mention.Name.Kind)!.Name;

    public static IReadOnlyList<AuthorCandidate> Of(IEnumerable<AuthorMention> mentions)
    {
        var candidates = new List<AuthorCandidate>();
        var places = new Dictionary<string, AuthorCandidate>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var key = NameKey.WithoutInitials(NameKey.Of(mention.Name.Name));
            if (key.Length == 0)
            {
                continue;
            }

            if (!places.TryGetValue(key, out var candidate))
            {
                candidates.Add(places[key] = candidate = new AuthorCandidate(key));
            }

            candidate._mentions.Add(mention);
        }

        return candidates;
    }
}
