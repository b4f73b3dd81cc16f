using CsCheck;
using Ingestor.Articles.Credits.Merge;

namespace Ingestor.Articles.Tests.Credits.Merge;

public sealed class RecasingTests
{
    [Theory]
    [InlineData("SEOUL", "Seoul")]
    [InlineData("ST. PETERSBURG, Fla.", "St. Petersburg, Fla.")]
    [InlineData("RIO DE JANEIRO", "Rio de Janeiro")]
    [InlineData("WASHINGTON, D.C.", "Washington, D.C.")]
    [InlineData("DUBAI, UAE", "Dubai, UAE")]
    [InlineData("PORT-AU-PRINCE", "Port-au-Prince")]
    [InlineData("THE HAGUE", "The Hague")]
    [InlineData("N'DJAMENA", "N'Djamena")]
    [InlineData("MÜNCHEN", "München")]
    [InlineData("New York", "New York")]
    [InlineData("МОСКВА", "Москва")]
    [InlineData("서울", "서울")]
    public void Places(string raw, string shown) => Assert.Equal(shown, Recasing.Place(raw));

    [Theory]
    [InlineData("MARA LIND", "Mara Lind")]
    [InlineData("SOO-HYANG CHOI", "Soo-Hyang Choi")]
    [InlineData("JEAN-LUC D'ARC", "Jean-Luc D'Arc")]
    [InlineData("MARIA DE LA CRUZ", "Maria de la Cruz")]
    [InlineData("J.R. MCDOWELL", "J.R. McDowell")]
    [InlineData("LI WEI", "Li Wei")]
    [InlineData("LD", "LD")]
    [InlineData("bell hooks", "bell hooks")]
    public void Names(string raw, string shown) => Assert.Equal(shown, Recasing.Name(raw));

    [Fact]
    public void Recasing_twice_changes_nothing_more() =>
        Gen.String.Sample(text => Recasing.Name(Recasing.Name(text)) == Recasing.Name(text) && Recasing.Place(Recasing.Place(text)) == Recasing.Place(text));

    [Fact]
    public void Only_case_changes() =>
        Gen.String[Gen.Char.AlphaNumeric, 0, 20].Sample(text => string.Equals(Recasing.Place(text), text, StringComparison.OrdinalIgnoreCase));
}
