namespace Ingestor.Articles.Boilerplate;

/// <summary>A line with what its place on the page tells.</summary>
/// <param name="IsHeading">Set as a heading: a short line that may title the story's next part.</param>
/// <param name="IsCredit">Understood as a credit: neither prose nor furniture.</param>
/// <param name="IsProse">Known to be body: kept without a look at its words.</param>
/// <param name="Chance">How likely the page's shape makes it body, 0 to 1; null where there is no shape.</param>
public sealed record PageLine(string Text, bool IsHeading = false, bool IsCredit = false, bool IsProse = false, float? Chance = null);
