using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Furniture at the front of a sign-off's line ("Acquire Licensing Rights – (Reporting by …)"), named apart for audit.</summary>
internal static class GluedFurniture
{
    internal static IEnumerable<RemovedText> Before(string line)
    {
        var bracket = line.IndexOf('(', StringComparison.Ordinal);
        var lead = bracket > 0 ? line[..bracket].Trim(' ', '–', '-', '—') : string.Empty;
        return lead.Length > 0 && BoilerplateLines.Judge(lead) is { Keep: false } verdict
            ? [new RemovedText(lead, verdict.Rule, verdict.Reason)]
            : [];
    }
}
