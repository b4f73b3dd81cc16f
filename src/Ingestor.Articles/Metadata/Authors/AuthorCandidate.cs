using Ingestor.Articles.Credits.Merge;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>Somebody who may be an author, with every place that names them.</summary>
internal sealed class AuthorCandidate
{
    private readonly string _words;

    private AuthorCandidate(string key) => (Key, _words) = (key, $" {key} ");

    public string Key { get; }

    /// <summary>In the order declared, then shown.</summary>
    public List<AuthorMention> Mentions { get; } = [];

    /// <summary>The mention whose form is best understood.</summary>
    public ReadName Name => Mentions.MinBy(mention => mention.Name.Kind)!.Name;

    public bool IsDeclared => Mentions[0].IsDeclared;

    /// <summary>Whether the other's words stand in a row among its own.</summary>
    public bool Holds(AuthorCandidate other) => _words.Contains(other._words, StringComparison.Ordinal);

    /// <param name="text">A key with a space at either end.</param>
    public bool IsIn(string text) => text.Contains(_words, StringComparison.Ordinal);

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

            candidate.Mentions.Add(mention);
        }

        return candidates;
    }
}
