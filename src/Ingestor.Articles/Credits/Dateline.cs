namespace Ingestor.Articles.Credits;

/// <summary>The head of a wire story's first sentence: "SEOUL/MOSCOW, Oct 19 (Reuters) -".</summary>
/// <param name="Raw">The text that was cut from the body.</param>
/// <param name="Places">One string a place, re-cased for display ("Seoul"), state or country kept with its town.</param>
/// <param name="Date">As written, without weekday and hour.</param>
/// <param name="Agency">The agency named in the dateline, in the spelling of the agency list.</param>
public sealed record Dateline(string Raw, IReadOnlyList<string> Places, string? Date, string? Agency);
