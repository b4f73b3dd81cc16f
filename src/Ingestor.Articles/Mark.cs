namespace Ingestor.Articles;

/// <summary>An update mark of a wire headline: "UPDATE 3-" is kind Update, number 3, raw "UPDATE 3-".</summary>
public sealed record Mark(MarkKind Kind, int? Number, string Raw);
