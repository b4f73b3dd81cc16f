using System.Globalization;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>How one page writes its dates: which of two numbers is the month, and where its clocks stand.</summary>
internal sealed class DateReading
{
    private const int LongestStatement = 80;

    /// <summary>Domains of English-speaking and other countries that write the day first.</summary>
    private static readonly string[] DayFirst = ["uk", "au", "nz", "in", "za", "ie", "de", "fr", "es", "it", "nl", "eu", "ng", "ke", "pk", "my", "sg", "hk", "at", "ch", "br", "pt", "pl", "ru"];

    private readonly bool _monthFirst;
    private readonly TimeSpan? _offset;

    public DateReading(string? language, PageAddress address)
    {
        var host = address.Url?.Host;
        _monthFirst = language is null or "en" or "en-US" or "en_US" or "en-us" or "en-PH" or "es-US" && !(host is not null && DayFirst.Contains(host.Split('.')[^1]));
        _offset = TimeZoneWords.OfPage(host, language);
    }

    public IReadOnlyList<WrittenDate> Find(string text)
    {
        var found = DateText.Find(text, _monthFirst);
        return _offset is not { } offset || found.Count == 0 ? found : [.. found.Select(date => date.HasZone ? date : date with { Value = new DateTimeOffset(date.Value.DateTime, offset) })];
    }

    /// <summary>The dates of a field that holds a date and little else, seconds or milliseconds since 1970 among them.</summary>
    public IReadOnlyList<WrittenDate> Statement(string text) =>
        Find(text.Length <= LongestStatement ? text : text[..LongestStatement]) is { Count: > 0 } found ? found
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unix) && unix is > 600_000_000 and < 4_000_000_000_000
            ? [new WrittenDate(DateTimeOffset.UnixEpoch.AddSeconds(unix > 40_000_000_000 ? unix / 1000 : unix), true, 0, DateLabel.None) { HasZone = true }] : [];

    /// <summary>The date, and its other reading where month and day may be changed.</summary>
    public static IEnumerable<DateMention> Mentions(DateSource source, string origin, WrittenDate date, int block = -1, int element = -1)
    {
        yield return new DateMention(source, origin, date, block, element);
        if (date.Swapped is { } swapped)
        {
            var other = new DateTimeOffset(swapped.ToDateTime(TimeOnly.FromDateTime(date.Value.DateTime)), date.Value.Offset);
            yield return new DateMention(source, origin, date with { Value = other, Swapped = null }, block, element) { IsSwapped = true };
        }
    }
}
