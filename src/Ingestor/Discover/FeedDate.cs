using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingestor.Discover;

/// <summary>Dates of feeds: ISO 8601, RFC 822 and what servers make of it (wrong weekdays, zone names, one-digit days).</summary>
internal static partial class FeedDate
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "+00:00",
        ["UTC"] = "+00:00",
        ["GMT"] = "+00:00",
        ["Z"] = "+00:00",
        ["WET"] = "+00:00",
        ["WEST"] = "+01:00",
        ["BST"] = "+01:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["MEZ"] = "+01:00",
        ["MESZ"] = "+02:00",
        ["EET"] = "+02:00",
        ["EEST"] = "+03:00",
        ["MSK"] = "+03:00",
        ["IST"] = "+05:30",
        ["SGT"] = "+08:00",
        ["HKT"] = "+08:00",
        ["JST"] = "+09:00",
        ["KST"] = "+09:00",
        ["AEST"] = "+10:00",
        ["AEDT"] = "+11:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
    };

    /// <returns>The instant with its written offset (UTC where none is written); null when it is not a date.</returns>
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var plain = Weekday().Replace(text.Trim(), "");
        plain = ZoneName().Replace(plain, match => Zones.TryGetValue(match.Groups[1].Value, out var offset) ? " " + offset : match.Value);
        return DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;
    }

    [GeneratedRegex(@"^\p{L}{2,10}\.?,\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\s([A-Za-z]{1,4})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex ZoneName();
}
