using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Tests.Credits;

public sealed class CreditReaderTests
{
    [Theory]
    [InlineData("(Reporting by Ada Quill in Oslo and Ben Tarn in Lima; Editing by Cora Vance)", "Ada Quill|Reporter|Oslo; Ben Tarn|Reporter|Lima; Cora Vance|Editor|")]
    [InlineData("Reporting by Ada Quill, Ben Tarn and Cora Vance in Puebla, Mexico; Edtiing by Dov Marsh", "Ada Quill|Reporter|Puebla, Mexico; Ben Tarn|Reporter|Puebla, Mexico; Cora Vance|Reporter|Puebla, Mexico; Dov Marsh|Editor|")]
    [InlineData("Reportingby Ada Quill Writing by Ben Tarn Editing by Ed Marsh", "Ada Quill|Reporter|; Ben Tarn|Writer|; Ed Marsh|Editor|")]
    [InlineData("Quill reported from Oslo and Tarn from Lima.", "Quill|Reporter|Oslo; Tarn|Reporter|Lima")]
    [InlineData("Associated Press writer Ada Quill in Selma, Ala., contributed to this report.", "Ada Quill|AdditionalReporter|Selma, Ala.")]
    [InlineData("By Ada QuillStaff Writer", "Ada Quill|Reporter|")]
    [InlineData("Von Ada von Quill und Ben Tarn", "Ada von Quill|Reporter|; Ben Tarn|Reporter|")]
    [InlineData("Das Gespräch führte Ada Quill", "Ada Quill|Interviewer|")]
    [InlineData("Foto: Ada Quill/dpa", "Ada Quill|Photographer|")]
    [InlineData("新华社记者 陈雨晴摄", "陈雨晴|Photographer|")]
    [InlineData("某某报记者 林一 校对 方圆", "林一|Reporter|; 方圆|Editor|")]
    [InlineData("© Ada Quill / Plimsoll", "Ada Quill|Photographer|")]
    [InlineData("By ADA QUILLAP Business Writer", "ADA QUILL|Reporter|")]
    [InlineData("(di Ada Quill) (ANSA) - ROMA, 3 LUG - Piove.", "Ada Quill|Reporter|")]
    [InlineData("(서울=연합뉴스) 김가나 기자 = 오늘 날씨는 맑다", "김가나|Reporter|서울")]
    public void People_are_named_with_role_and_place(string line, string expected) =>
        Assert.Equal(expected, string.Join("; ", CreditReader.Read(line).People.Select(p => $"{p.Name}|{p.Role}|{p.Location}")));

    [Fact]
    public void A_clock_alone_is_read_to_its_end() => Assert.Empty(CreditReader.Read("Fri, May 3, 9:14 AM GMT").People);

    [Theory]
    [InlineData("The minister told The Associated Press that talks would go on.")]
    [InlineData("The review was requested by Ada Quill, according to her office.")]
    [InlineData("Von Kopf bis Fuß: Tipps für den Winter")]
    public void A_sentence_of_the_body_credits_nobody(string line)
    {
        var read = CreditReader.Read(line);

        Assert.Empty(read.People);
        Assert.Empty(read.Organizations);
        Assert.Null(read.Agency);
        Assert.False(read.Drop);
    }

    [Theory]
    [InlineData("OSLO/LIMA, May 3 (Reuters) - Ships waited.", "OSLO/LIMA", "May 3", "Reuters", "Ships waited.")]
    [InlineData("Nov. 3 (UPI) -- Ships waited.", "", "Nov. 3", "UPI", "Ships waited.")]
    [InlineData("SELMA, Ala. (AP) — Rain fell.", "SELMA, Ala.", null, "AP", "Rain fell.")]
    [InlineData("TOKYO, Kyodo - Snow fell.", "TOKYO", null, "Kyodo", "Snow fell.")]
    [InlineData("МОСКВА, 3 мая. /ТАСС/. Дождь прошел.", "МОСКВА", "3 мая", "TASS", "Дождь прошел.")]
    [InlineData("(ANSA) - ROMA, 3 LUG - Piove.", "ROMA", "3 LUG", "ANSA", "Piove.")]
    public void A_dateline_is_cut_from_the_first_sentence(string line, string places, string? date, string agency, string rest)
    {
        var dateline = CreditReader.Read(line).Dateline;

        Assert.NotNull(dateline);
        Assert.Equal(places, string.Join('/', dateline.Locations));
        Assert.Equal((date, agency, rest), (dateline.Date, dateline.Agency, dateline.Rest));
    }
}
