using System.Buffers;

namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>A text that may be the headline, with every place that holds just it.</summary>
internal sealed record HeadlineCandidate(string Text, IReadOnlyList<HeadlineMention> Mentions)
{
    private const int Most = 60;
    private static readonly SearchValues<char> Ornate = SearchValues.Create("’‘‚´`“”„«»–—‐‑\u00A0");

    public static IReadOnlyList<HeadlineCandidate> Of(IEnumerable<HeadlineMention> mentions) =>
        [.. mentions.GroupBy(mention => Plain(mention.Text), StringComparer.Ordinal).Where(group => group.Key.Length > 1).Take(Most).Select(group => new HeadlineCandidate(group.First().Text, [.. group]))];

    /// <summary>The text with straight quotes and plain dashes: pages write one headline in several typographies.</summary>
    public static string Plain(string text) => !text.AsSpan().ContainsAny(Ornate) ? text : string.Create(text.Length, text, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] switch
            {
                '’' or '‘' or '‚' or '´' or '`' => '\'',
                '“' or '”' or '„' or '«' or '»' => '"',
                '–' or '—' or '‐' or '‑' => '-',
                '\u00A0' => ' ',
                _ => from[i],
            };
        }
    });
}
