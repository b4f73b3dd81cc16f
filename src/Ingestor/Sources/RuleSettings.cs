using System.Globalization;
using Ingestor.Articles.Rules;

namespace Ingestor.Sources;

/// <summary>Section <c>Ingestor:Sources:ID:Rules</c> as it is written.</summary>
public sealed record RuleSettings
{
    public string? Headline { get; init; }

    public string? Subheadline { get; init; }

    public string? Authors { get; init; }

    public string? Published { get; init; }

    public string? Body { get; init; }

    /// <summary>Selectors of what is never story.</summary>
    public string[] Remove { get; init; } = [];

    /// <summary>Lines that are never story; one that ends in * stands for all that begin so.</summary>
    public string[] RemovePhrases { get; init; } = [];

    /// <summary>First and last day or instant (ISO 8601) at which the pages were made like this.</summary>
    public string? From { get; init; }

    public string? Until { get; init; }

    /// <param name="path">The section's path, for the faults.</param>
    public PageRules Parse(string path, List<string> faults)
    {
        return new PageRules
        {
            Headline = Select(nameof(Headline), Headline),
            Subheadline = Select(nameof(Subheadline), Subheadline),
            Authors = Select(nameof(Authors), Authors),
            Published = Select(nameof(Published), Published),
            Body = Select(nameof(Body), Body),
            Remove = Select(nameof(Remove), Remove.Length > 0 ? string.Join(", ", Remove) : null),
            RemovePhrases = RemovePhrases,
            From = Instant(nameof(From), From),
            Until = Instant(nameof(Until), Until),
        };

        Selector? Select(string name, string? text)
        {
            var fault = "";
            var selector = text is null ? null : Selector.Parse(text, out fault);
            if (fault.Length > 0)
            {
                faults.Add($"{path}:{name} is '{text}': {fault}");
            }

            return selector;
        }

        DateTimeOffset? Instant(string name, string? text)
        {
            if (text is null)
            {
                return null;
            }

            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            {
                return instant;
            }

            faults.Add($"{path}:{name} is '{text}': set a date, 2026-03-31 or 2026-03-31T06:00:00Z");
            return null;
        }
    }
}
