using System.Collections.Frozen;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>How much of a line the credit grammar really recognised. A lone line may be read generously; inside a story a sentence lost is the dearer mistake.</summary>
internal static class CreditEvidence
{
    private const int FewWords = 8;
    private const double MostlyRecognised = 0.6;

    /// <summary>Spans that say that a line is a credit, whatever stands beside it.</summary>
    private static readonly FrozenSet<string> Telling =
        new[] { "role", "by", "picture", "chain", "copyright", "employer" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Spans that name no part of a credit.</summary>
    private static readonly FrozenSet<string> Loose = new[] { "text", "tail", "furniture", "supplied", "dateline", "site", "title" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the words themselves are a credit: a role, a by-word or a picture mark, and little else.</summary>
    internal static bool IsPlain(CreditLine line, string text) =>
        line.Drop && (line.Spans.Any(span => Telling.Contains(span.Rule)) || IsNameWithHouse(line)) && (Words(text) <= FewWords || Recognised(line) >= MostlyRecognised);

    /// <summary>True where only the place can tell: a bare name, an agency alone, a line of place and date.</summary>
    internal static bool IsBare(CreditLine line, string text) =>
        line.Drop && !IsPlain(line, text) && Words(text) <= FewWords
        && (line.People.Count > 0 || line.Dateline is { Date: not null } or { Agency: not null } || line.Organizations.Any(organization => AgencyList.Find(organization.Name) is not null));

    /// <summary>What may stand behind the story alone: desk initials, or the wire agency's name.</summary>
    internal static bool IsClosing(CreditLine line, string text) =>
        line.Drop && Words(text) <= FewWords
        && (line.Spans.Any(span => span.Rule == "desk initials") || line.Organizations.Any(organization => AgencyList.Find(organization.Name) is { Kind: "wire" }));

    /// <summary>"Mara Lind/AP": a house alone may be the story's subject.</summary>
    private static bool IsNameWithHouse(CreditLine line) =>
        line.People.Count > 0 && line.Spans.Any(span => span.Rule == "house") && line.Spans.Any(span => span.Rule == "connector");

    private static double Recognised(CreditLine line)
    {
        var all = line.Spans.Sum(span => span.Length);
        return all == 0 ? 0 : line.Spans.Where(span => !Loose.Contains(span.Rule)).Sum(span => span.Length) / (double)all;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
