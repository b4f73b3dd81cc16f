using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Credits.Lines;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Credits;

/// <summary>The batch form of the credit reader: a line {"id","text"} in, a line {"id", people, organizations, agency, dateline, drop} out.</summary>
public static class CreditLineJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="JsonException">The request is no JSON object with a string "id" and a string "text".</exception>
    public static string Answer(string request)
    {
        var (id, text) = Parse(request);
        var line = CreditReader.Read(text);
        var isFurniture = !line.Drop && IsFurniture(line, text);
        var answer = ToJson(line with { Drop = line.Drop || isFurniture, Agency = line.Agency ?? (isFurniture ? NamedAgency.Of(text)?.Name : null) });
        answer.Insert(0, "id", id);
        return answer.ToJsonString(Options);
    }

    public static JsonObject ToJson(CreditLine line) => new()
    {
        ["people"] = new JsonArray([.. line.People.Select(Person)]),
        ["organizations"] = new JsonArray([.. line.Organizations.Select(o => (JsonNode)new JsonObject { ["name"] = o.Name, ["role"] = Role(o.Role) })]),
        ["agency"] = line.Agency,
        ["dateline"] = line.Dateline is { } dateline ? Head(dateline) : null,
        ["drop"] = line.Drop,
    };

    /// <summary>Role in kebab case, as every format writes it.</summary>
    public static string Role(CreditRole role) => CreditRoles.Name(role);

    /// <summary>Page furniture goes whole too; a line that holds a dateline or a picture's credit, or names people beside other text, is judged by its credits alone.</summary>
    private static bool IsFurniture(CreditLine line, string text) =>
        line.Dateline is null && line.People.Count == 0 && !line.Spans.Any(span => span.Rule == "picture") && !BoilerplateLines.Judge(text).Keep;

    private static JsonNode Person(CreditedPerson p) => new JsonObject
    {
        ["name"] = p.Name,
        ["role"] = Role(p.Role),
        ["location"] = p.Location,
        ["organization"] = p.Organization,
        ["email"] = p.Email,
    };

    private static JsonObject Head(CreditedDateline d) => new()
    {
        ["locations"] = new JsonArray([.. d.Locations.Select(l => (JsonNode)l)]),
        ["date"] = d.Date,
        ["agency"] = d.Agency,
        ["rest"] = d.Rest,
    };

    private static (string Id, string Text) Parse(string request)
    {
        using var document = JsonDocument.Parse(JsonHalfPairs.Replaced(request));
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            && root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
            ? (id.GetString()!, text.GetString()!)
            : throw new JsonException("A request is one JSON object with the strings \"id\" and \"text\".");
    }
}
