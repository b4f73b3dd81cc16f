using System.Buffers;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>The authors that a page's metadata names.</summary>
internal static class DeclaredAuthors
{
    private static readonly HashSet<string> Keys = [.. Resources.Lines("Metadata/Data/author-metas.txt")];

    private static readonly SearchValues<string> Sounds = SearchValues.Create(["author", "byline", "writer"], StringComparison.Ordinal);

    /// <summary>Words of keys that speak of something about the author, not of the name.</summary>
    private static readonly string[] Others = ["id", "ids", "url", "image", "img", "photo", "institution", "affiliation", "email", "bio", "twitter", "facebook", "has", "count", "type", "publisher", "page", "link", "profile", "avatar", "email", "orcid", "description", "title", "role", "slug"];

    public static IEnumerable<AuthorMention> Of(JsonLdArticle jsonLd, IReadOnlyList<Meta> metas)
    {
        foreach (var mention in Agents(AuthorWitness.JsonLd, "json-ld author", [.. jsonLd.Agents("author"), .. jsonLd.Agents("creator")])
            .Concat(Agents(AuthorWitness.JsonLdPage, "json-ld page author", jsonLd.PageAgents("author"))))
        {
            yield return mention;
        }

        foreach (var meta in metas)
        {
            if (Keys.Contains(meta.Key) || meta.Key.AsSpan().ContainsAny(Sounds) && !meta.Key.Split('.', ':', '-', '_', ' ').Any(Others.Contains))
            {
                foreach (var mention in Mentions(Keys.Contains(meta.Key) ? AuthorWitness.Meta : AuthorWitness.MetaLike, $"meta {meta.Key}", meta.Content))
                {
                    yield return mention;
                }
            }
        }

        foreach (var mention in Card(metas))
        {
            yield return mention;
        }
    }

    private static IEnumerable<AuthorMention> Agents(AuthorWitness witness, string origin, IEnumerable<JsonLdAgent> agents) =>
        agents.Distinct().SelectMany(agent => Mentions(witness, origin, agent.Name).Select(mention => mention with { CallsOrganization = agent.IsOrganization }));

    /// <summary>Twitter cards carry labelled data: "Written by" and the name, "Est. reading time" and minutes.</summary>
    private static IEnumerable<AuthorMention> Card(IReadOnlyList<Meta> metas)
    {
        for (var i = 0; i < metas.Count; i++)
        {
            var key = metas[i].Key is "twitter:label1" ? "twitter:data1" : metas[i].Key is "twitter:label2" ? "twitter:data2" : null;
            if (key is not null && IsByLabel(metas[i].Content) && metas.FirstOrDefault(meta => meta.Key == key) is { Content: { Length: > 0 } name })
            {
                return Mentions(AuthorWitness.Card, $"meta {key}", name);
            }
        }

        return [];
    }

    private static bool IsByLabel(string label) => label.Split(' ', ':').Any(word => ByWords.Contain(word)) || label.Contains("utho", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<AuthorMention> Mentions(AuthorWitness witness, string origin, string statement)
    {
        var field = FragmentText.Of(statement);
        var names = NamesIn.Field(field);
        return names.Select((name, place) => new AuthorMention(witness, origin, field, name, place, names.Count));
    }
}
