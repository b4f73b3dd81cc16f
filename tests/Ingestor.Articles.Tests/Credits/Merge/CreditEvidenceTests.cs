using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Merge;

namespace Ingestor.Articles.Tests.Credits.Merge;

public sealed class CreditEvidenceTests
{
    [Theory]
    [InlineData("Redaktion: Mara Lind, Anke Teigler Faktencheck: Jonas Falk Recherche: Mara Lind")]
    [InlineData("Reported By: Mara Velling | Edited By: Tomas Harrow | Source: PTI")]
    [InlineData("(Klara Wimmer, Jonas Falk, APA, 4.3.2031)")]
    [InlineData("The audio version of this story was produced by Mara Velling and edited by Tomas Harrow.")]
    [InlineData("Mara Velling covers ports for The Daily Harbour. Email her at mv@harbour.example.com.")]
    public void A_line_of_credits_is_plain_inside_a_story(string line) => Assert.True(CreditEvidence.IsPlain(CreditReader.Read(line), line));

    [Theory]
    [InlineData("Mara Velling told Reuters that the ferries would sail.")]
    [InlineData("Produced by Mara Velling, the series starts on Monday.")]
    [InlineData("CEO: Mara Velling")]
    public void A_sentence_is_not(string line) => Assert.False(CreditEvidence.IsPlain(CreditReader.Read(line), line));
}
