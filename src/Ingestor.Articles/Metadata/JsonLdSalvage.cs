using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingestor.Articles.Metadata;

/// <summary>Takes the few properties that matter out of JSON-LD that no parser accepts: unescaped quotes, cut ends, missing commas.</summary>
internal static class JsonLdSalvage
{
    private const int AuthorReach = 400;
    private const int LongestValue = 400;

    private static readonly string[] Properties = ["headline", "datePublished", "dateModified", "dateCreated", "articleSection", "isAccessibleForFree"];

    /// <returns>An article node with what was found; null when the text holds nothing that names an article.</returns>
    public static JsonElement? Of(string json)
    {
        if (!json.Contains("Article\"", StringComparison.Ordinal) && !json.Contains("BlogPosting\"", StringComparison.Ordinal))
        {
            return null;
        }

        var node = new JsonObject { ["@type"] = "Article" };
        foreach (var property in Properties)
        {
            if (Value(json, property, 0, json.Length) is { } value)
            {
                node[property] = value;
            }
        }

        if (json.IndexOf("\"author\"", StringComparison.Ordinal) is >= 0 and var author && Value(json, "name", author, Math.Min(json.Length, author + AuthorReach)) is { } name)
        {
            node["author"] = name;
        }

        return node.Count > 1 ? JsonSerializer.SerializeToElement(node) : null;
    }

    private static string? Value(string json, string property, int from, int to)
    {
        var key = json.IndexOf($"\"{property}\"", from, to - from, StringComparison.Ordinal);
        var start = key < 0 ? -1 : json.IndexOf('"', Math.Min(json.Length, key + property.Length + 2));
        if (start < 0 || !json.AsSpan(key + property.Length + 2, start - key - property.Length - 2).Trim().SequenceEqual(":"))
        {
            return null;
        }

        // An unescaped quote inside the value is followed by more words; the one that ends it by a comma, a brace or the next line.
        for (var end = start + 1; end < json.Length && end - start < LongestValue; end++)
        {
            if (json[end] == '"' && json[end - 1] != '\\' && json.AsSpan(end + 1).TrimStart() is [] or [',' or '}' or ']', ..] && json[end] == '"')
            {
                return json[(start + 1)..end].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\/", "/", StringComparison.Ordinal);
            }
        }

        return null;
    }
}
