using System.Globalization;
using System.Text;
using Ingestor.Articles.Languages;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>An encoding that a page may be in (<c>Documents/Data/encodings.txt</c>).</summary>
/// <param name="Handicap">How much rarer it is than the first, in units of <see cref="LetterModel"/>'s costs.</param>
/// <param name="Languages">Indexes in <see cref="LetterModel.Tags"/>.</param>
internal sealed record EncodingCandidate(Encoding Encoding, int Handicap, int[] Languages)
{
    public static IReadOnlyList<EncodingCandidate> All { get; } =
    [
        .. Resources.Lines("Documents/Data/encodings.txt").Select(line => line.Split(' ')).Select(parts => new EncodingCandidate(
            EncodingLabels.Get(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), [.. parts[2..].Select(LetterModel.Shared.IndexOf)])),
    ];

    /// <summary>The candidate of an encoding; one that the table does not hold may be in any language.</summary>
    public static EncodingCandidate For(Encoding encoding) =>
        All.FirstOrDefault(candidate => candidate.Encoding.CodePage == encoding.CodePage)
        ?? new EncodingCandidate(encoding, 0, [.. Enumerable.Range(0, LetterModel.Shared.Tags.Count)]);
}
