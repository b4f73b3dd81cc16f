using System.Text;
using CsCheck;

namespace Ingestor.Articles.Tests;

public sealed class FoldedTextTests
{
    [Fact]
    public void Folds_as_the_runtime_does() =>
        Gen.String[Gen.Char, 0, 12].Sample(text => !IsWellFormed(text) || text.Contains('\uFFFE', StringComparison.Ordinal) || FoldedText.Of(text) == text.ToLowerInvariant().Replace('’', '\'').Normalize(NormalizationForm.FormC), iter: 20_000);

    [Theory]
    [InlineData("O’BRIEN", "o'brien")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("한국", "한국")]
    [InlineData("half \uD83D", "half \uD83D")]
    [InlineData("turned \uFFFE MARK", "turned \uFFFE mark")]
    public void Folds_case_and_marks(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void What_stays_composed_is_its_own_form_c() =>
        Gen.String[Gen.Char, 0, 6].Sample(text => !IsWellFormed(text) || !FoldedText.StaysComposed(text) || text.Normalize(NormalizationForm.FormC) == text, iter: 20_000);

    [Theory]
    [InlineData("Ärger in “Århus”", true)]
    [InlineData("東京 Москва 한국", true)]
    [InlineData("Cafe\u0301", false)]
    public void Tells_composed_text_at_sight(string text, bool stays) => Assert.Equal(stays, FoldedText.StaysComposed(text));

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
