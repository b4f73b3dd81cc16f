namespace Ingestor.Articles.Boilerplate;

/// <summary>Lines that come back in many stories of one publisher are likely furniture: learned from stored bodies, told as a proposal, never applied by itself.</summary>
/// <remarks>Memory grows with the different short lines of all stories; longer paragraphs are no furniture.</remarks>
public sealed class RecurringLines
{
    private const int LongestLine = 300;
    private const int FewestStories = 3;

    /// <summary>One story in so many must hold a line that is proposed.</summary>
    private const int Rarest = 20;

    private readonly Dictionary<string, int> _stories = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Stories added so far.</summary>
    public int Stories { get; private set; }

    /// <summary>One story's paragraphs; a line that it holds twice counts once.</summary>
    public void Add(IEnumerable<string> paragraphs)
    {
        Stories++;
        foreach (var line in paragraphs.Select(paragraph => paragraph.Trim()).Where(line => line.Length is > 0 and <= LongestLine).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            _stories[line] = _stories.GetValueOrDefault(line) + 1;
        }
    }

    /// <summary>The lines that recur, the commonest first.</summary>
    public IReadOnlyList<(string Line, int Stories)> Proposals() =>
        [.. _stories.Where(line => line.Value >= FewestStories && line.Value * Rarest >= Stories).OrderByDescending(line => line.Value).ThenBy(line => line.Key, StringComparer.Ordinal).Select(line => (line.Key, line.Value))];
}
