namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A day on which the story may have been published, with every mention that agrees.</summary>
/// <param name="Mentions">Those that write the day, or an instant that is the day in UTC.</param>
/// <param name="Nearby">Instants of another day that fall on this day in some country's time.</param>
internal sealed record DateCandidate(DateOnly Day, IReadOnlyList<DateMention> Mentions, IReadOnlyList<DateMention> Nearby)
{
    /// <summary>The least and the greatest offset from UTC of any country.</summary>
    private static readonly TimeSpan Westmost = TimeSpan.FromHours(11);
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);
    private static readonly TimeSpan ClockError = TimeSpan.FromMinutes(10);
    private static readonly DateOnly Earliest = new(1991, 1, 1);

    /// <summary>Days that one place states each; more is a list of stories.</summary>
    private const int Most = 60;

    /// <param name="notAfter">When the page was fetched: no date after it is believed; null sets no bound.</param>
    public static IReadOnlyList<DateCandidate> Of(IReadOnlyList<DateMention> mentions, DateTimeOffset? notAfter)
    {
        var possible = mentions.Where(mention => IsPossible(mention, notAfter)).ToArray();
        return
        [
            .. possible.Select(mention => mention.Day).Distinct().Take(Most).Select(day =>
            {
                var agree = possible.Where(mention => Agrees(mention, day)).ToArray();
                return new DateCandidate(day, agree, [.. possible.Where(mention => !Agrees(mention, day) && mention.Date.HasTime && MayBe(mention.Value, day))]);
            }),
        ];
    }

    private static bool Agrees(DateMention mention, DateOnly day) =>
        mention.Day == day || (mention.Date is { HasTime: true, HasZone: true } && DateOnly.FromDateTime(mention.Value.UtcDateTime) == day);

    private static bool MayBe(DateTimeOffset instant, DateOnly day) =>
        DateOnly.FromDateTime(instant.UtcDateTime - Westmost) <= day && DateOnly.FromDateTime(instant.UtcDateTime + Eastmost) >= day;

    private static bool IsPossible(DateMention mention, DateTimeOffset? notAfter) =>
        mention.Day >= Earliest && !(mention.Value > notAfter + (mention.Date.HasTime ? ClockError : TimeSpan.FromDays(1)));

    /// <summary>
    /// The day's most exact statement, declared before shown. An instant in UTC that the page shows on this day is told in the offset that its clock gives away,
    /// in the nearest that makes it this day where only the day is shown.
    /// </summary>
    public DateMention Best()
    {
        var straight = Mentions.Where(mention => !mention.IsSwapped).OrderBy(mention => mention.Source).DefaultIfEmpty(Mentions[0]).ToArray();
        var instants = straight.Concat(Nearby).Where(mention => mention.Date.HasTime && !mention.IsModified).OrderBy(mention => mention.Source).ToArray();
        return instants.FirstOrDefault(instant => instant.Day == Day && instant.Source < DateSource.Time)
            ?? instants.Where(instant => instant.Source is DateSource.JsonLdPublished or DateSource.PagePublished or DateSource.MetaPublished).Select(instant => Local(instant, straight)).FirstOrDefault(local => local is not null)
            ?? instants.FirstOrDefault(instant => instant.Day == Day) ?? straight.FirstOrDefault(mention => mention.Day == Day && mention.Date.HasTime) ?? straight.FirstOrDefault(mention => mention.Day == Day) ?? straight[0];
    }

    private DateMention? Local(DateMention instant, DateMention[] mentions)
    {
        if (instant.Value.Offset != TimeSpan.Zero)
        {
            return null;
        }

        var shown = mentions.FirstOrDefault(mention => mention.Day == Day && mention.Date is { HasTime: true, HasZone: false });
        var minutes = shown is null ? 0 : Math.Round((shown.Value.DateTime - instant.Value.UtcDateTime).TotalMinutes / 15) * 15;
        var hours = instant.Day < Day ? 24 - instant.Value.Hour : -instant.Value.Hour - 1;
        var offset = minutes != 0 && TimeSpan.FromMinutes(minutes) is var told && told >= -Westmost && told <= Eastmost ? told : TimeSpan.FromHours(hours);
        return offset < -Westmost || offset > Eastmost || DateOnly.FromDateTime(instant.Value.ToOffset(offset).DateTime) != Day ? null
            : instant with { Date = instant.Date with { Value = instant.Value.ToOffset(offset) } };
    }
}
