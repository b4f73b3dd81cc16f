using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingestor.Articles.Standards;

/// <summary>Fields that are left out when there is nothing to say.</summary>
internal static class JsonFields
{
    internal static void Put(this JsonObject target, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            target[name] = value;
        }
    }

    /// <summary>RFC 3339 with the offset as written.</summary>
    internal static void Put(this JsonObject target, string name, DateTimeOffset? value) =>
        target.Put(name, value?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));

    internal static void Put(this JsonObject target, string name, IEnumerable<JsonNode> values)
    {
        JsonArray array = [.. values];
        if (array.Count > 0)
        {
            target[name] = array;
        }
    }

    internal static void Put(this JsonObject target, string name, JsonObject? value)
    {
        if (value is { Count: > 0 })
        {
            target[name] = value;
        }
    }
}
