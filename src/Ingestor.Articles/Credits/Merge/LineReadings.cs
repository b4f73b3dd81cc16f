using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>What each text of one story was understood as: the story is read several times, a text only once.</summary>
internal sealed class LineReadings
{
    private readonly Dictionary<string, CreditLine> _credits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineVerdict> _verdicts = new(StringComparer.Ordinal);

    /// <summary>Stands for a line that was not read, since it is prose for certain.</summary>
    internal static CreditLine Prose { get; } = CreditReader.Read("");

    internal CreditLine Credit(string text) => _credits.TryGetValue(text, out var known) ? known : _credits[text] = CreditReader.Read(text);

    internal LineVerdict Verdict(string text) => _verdicts.TryGetValue(text, out var known) ? known : _verdicts[text] = BoilerplateLines.JudgeInStory(text);

    internal bool IsNote(string text) => Verdict(text).Rule == CorrectionNotes.Rule;
}
