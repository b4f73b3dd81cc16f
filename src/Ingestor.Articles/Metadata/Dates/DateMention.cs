namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A date that some part of the page states.</summary>
/// <param name="Origin">For provenance, e.g. <c>json-ld datePublished</c>.</param>
/// <param name="Block">Index of the block that shows it; -1 outside the visible text.</param>
/// <param name="Element">Innermost known element that holds it; -1 outside the page's body.</param>
internal sealed record DateMention(DateSource Source, string Origin, WrittenDate Date, int Block = -1, int Element = -1)
{
    /// <summary>The other reading of an all-number date: month and day changed.</summary>
    public bool IsSwapped { get; init; }

    public DateTimeOffset Value => Date.Value;

    public bool IsModified => Source is DateSource.JsonLdModified or DateSource.PageModified or DateSource.MetaModified or DateSource.PropertyModified or DateSource.TimeModified or DateSource.FeedModified || (Source == DateSource.Text && Date.Label == DateLabel.Modified);

    public DateOnly Day => DateOnly.FromDateTime(Value.DateTime);
}
