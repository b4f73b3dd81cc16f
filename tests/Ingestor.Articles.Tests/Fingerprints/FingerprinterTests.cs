using CsCheck;
using Ingestor.Articles.Fingerprints;

namespace Ingestor.Articles.Tests.Fingerprints;

public sealed class FingerprinterTests
{
    private static readonly string[] Words = [.. "ferry harbour union talks engine yard island council crossing autumn repair owner fare ramp quay museum road south engineer week".Split(' ')];

    [Fact]
    public void The_hash_tells_every_change_apart()
    {
        var hashes = new[]
        {
            Fingerprinter.Of("Ferry late", null, ["One.", "Two."]),
            Fingerprinter.Of("Ferry late again", null, ["One.", "Two."]),
            Fingerprinter.Of("Ferry late", "Again", ["One.", "Two."]),
            Fingerprinter.Of("Ferry late", null, ["One. Two."]),
            Fingerprinter.Of("Ferry late", null, ["Two.", "One."]),
        }.Select(print => print.ContentHash).ToArray();

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_content() =>
        Assert.Equal(Fingerprinter.Of("Fähre", null, ["x"]).ContentHash, Fingerprinter.Of("Fa\u0308hre", null, ["x"]).ContentHash);

    [Fact]
    public void One_changed_word_of_a_hundred_moves_a_few_bits_and_another_story_about_half() =>
        Gen.Int[0, Words.Length - 1].Array[120].Select(Gen.Int[0, 119]).Sample(
            (picks, at) =>
            {
                var story = picks.Select(i => Words[i]).ToArray();
                string[] changed = [.. story[..at], "lighthouse", .. story[(at + 1)..]];
                string[] other = [.. story.Select(word => new string([.. word.Reverse()]))];

                Assert.InRange(Between(story, changed), 0, 14);
                Assert.InRange(Between(story, other), 15, 49);
            },
            iter: 500);

    private static int Between(string[] first, string[] second) =>
        Fingerprinter.Distance(Fingerprinter.Of("h", null, [string.Join(' ', first)]).Signature, Fingerprinter.Of("h", null, [string.Join(' ', second)]).Signature);
}
