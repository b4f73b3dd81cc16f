using CsCheck;
using Ingestor.Articles.Marks;

namespace Ingestor.Articles.Tests.Marks;

public sealed class HeadlineMarkTests
{
    [Theory]
    [InlineData("UPDATE 3-Ferries resume on the coast", MarkKind.Update, 3, "UPDATE 3-", "Ferries resume on the coast")]
    [InlineData("WRAPUP 1-Ferries resume", MarkKind.Update, 1, "WRAPUP 1-", "Ferries resume")]
    [InlineData("CORRECTED-Ferries resume", MarkKind.Correction, null, "CORRECTED-", "Ferries resume")]
    [InlineData("UPDATE 2-CORRECTED-Ferries resume", MarkKind.Correction, 2, "UPDATE 2-CORRECTED-", "Ferries resume")]
    [InlineData("CORRECTED-UPDATE 2-Ferries resume", MarkKind.Correction, 2, "CORRECTED-UPDATE 2-", "Ferries resume")]
    [InlineData("REFILE-Ferries resume", MarkKind.Refile, null, "REFILE-", "Ferries resume")]
    [InlineData("RPT-UPDATE 1-Ferries resume", MarkKind.Refile, 1, "RPT-UPDATE 1-", "Ferries resume")]
    [InlineData("Refile: Ferries resume", MarkKind.Refile, null, "Refile:", "Ferries resume")]
    [InlineData("1st Ld-Writethru: Ferries resume", MarkKind.Writethru, 1, "1st Ld-Writethru:", "Ferries resume")]
    [InlineData("Ferries resume (2nd LD)", MarkKind.Update, 2, "(2nd LD)", "Ferries resume")]
    [InlineData("(LEAD) Ferries resume", MarkKind.Update, null, "(LEAD)", "Ferries resume")]
    [InlineData("(3rd LD) Ferries resume", MarkKind.Update, 3, "(3rd LD)", "Ferries resume")]
    [InlineData("MANDATORY KILL: Ferries resume", MarkKind.Kill, null, "MANDATORY KILL:", "Ferries resume")]
    [InlineData("ADVISORY-Ferries resume", MarkKind.Advisory, null, "ADVISORY-", "Ferries resume")]
    [InlineData("KORREKTUR: Fähren fahren wieder", MarkKind.Correction, null, "KORREKTUR:", "Fähren fahren wieder")]
    [InlineData("ROUNDUP 2: Fähren fahren wieder", MarkKind.Update, 2, "ROUNDUP 2:", "Fähren fahren wieder")]
    [InlineData("(Wiederholung) Fähren fahren wieder", MarkKind.Refile, null, "(Wiederholung)", "Fähren fahren wieder")]
    [InlineData("LEAD 1-Les ferries reprennent", MarkKind.Update, 1, "LEAD 1-", "Les ferries reprennent")]
    [InlineData("RECTIFICATIF-Les ferries reprennent", MarkKind.Correction, null, "RECTIFICATIF-", "Les ferries reprennent")]
    [InlineData("ACTUALIZA 2-Vuelven los ferris", MarkKind.Update, 2, "ACTUALIZA 2-", "Vuelven los ferris")]
    [InlineData("Vuelven los ferris (Corrección)", MarkKind.Correction, null, "(Corrección)", "Vuelven los ferris")]
    [InlineData("ATUALIZA 1-Balsas voltam", MarkKind.Update, 1, "ATUALIZA 1-", "Balsas voltam")]
    [InlineData("再送-フェリー再開", MarkKind.Refile, null, "再送-", "フェリー再開")]
    [InlineData("페리 운항 재개(종합2보)", MarkKind.Update, 2, "(종합2보)", "페리 운항 재개")]
    [InlineData("[정정] 페리 운항 재개", MarkKind.Correction, null, "[정정]", "페리 운항 재개")]
    public void A_mark_is_cut_off_and_understood(string headline, MarkKind kind, int? number, string raw, string rest)
    {
        var (mark, left) = HeadlineMark.Cut(headline);

        Assert.Equal(new Mark(kind, number, raw), mark);
        Assert.Equal(rest, left);
    }

    [Theory]
    [InlineData("Update on the ferries: what we know")]
    [InlineData("Kill Bill ferry scene returns to the stage")]
    [InlineData("Lead-free paint for the ferries")]
    [InlineData("correction-fluid maker moves to the coast")]
    [InlineData("Ferries resume (photos)")]
    [InlineData("UPDATE 3-")]
    [InlineData("EXCLUSIVE-Ferries resume")]
    [InlineData("24 hours: a ferry diary")]
    [InlineData("")]
    public void A_headline_without_mark_stays(string headline)
    {
        var (mark, left) = HeadlineMark.Cut(headline);

        Assert.Null(mark);
        Assert.Equal(headline, left);
    }

    [Fact]
    public void Nothing_but_the_mark_is_ever_cut() =>
        Gen.String[Gen.Char["UPDATE 12-:()ab정更新"], 0, 30].Sample(text =>
        {
            var (mark, left) = HeadlineMark.Cut(text);
            return mark is null ? left == text.Trim() : text.Contains(left, StringComparison.Ordinal) && left.Length > 0;
        });
}
