using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingestor.Discover;

namespace Ingestor.Operate.Commands;

/// <summary>A candidate as the command line prints it; dates in ISO 8601 with their written offset.</summary>
internal static class CandidateJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(Candidate candidate) => new()
    {
        ["url"] = candidate.Url,
        ["id"] = candidate.Id,
        ["title"] = candidate.Title,
        ["published"] = Date(candidate.Published),
        ["updated"] = Date(candidate.Updated),
        ["authors"] = new JsonArray([.. (candidate.Authors ?? []).Select(author => JsonValue.Create(author))]),
        ["summary"] = candidate.Summary,
    };

    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
