using System.Text.Json;
using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Tests.Boilerplate;

public sealed class BoilerplateLinesTests
{
    [Theory]
    [InlineData("You may also like")]
    [InlineData("Leave a Comment")]
    [InlineData("Acquire Licensing Rights, opens new tab")]
    [InlineData("READ MORE: Harbour strike enters its second week")]
    [InlineData("Related: What the ferry timetable means for islanders")]
    [InlineData("Watch NowThe ferry that would not leave")]
    [InlineData("Sign up for the Harbour Briefing newsletter")]
    [InlineData("Get our best stories delivered straight to your inbox every Friday.")]
    [InlineData("Subscribe to Coast Weekly")]
    [InlineData("Follow Mara Lind on Twitter: @maralind_coast")]
    [InlineData("Share on FacebookShare on Telegram")]
    [InlineData("Copyright 2031 Coast Media Ltd. All rights reserved.")]
    [InlineData("(c) 2031 Coast Media")]
    [InlineData("Story continues below advertisement")]
    [InlineData("By clicking “Continue”, you agree to our terms of service and our privacy policy.")]
    [InlineData("The post Ferries return to the coast appeared first on Coast News.")]
    [InlineData("(This story has not been edited by Coast staff and is auto-generated from a syndicated feed.)")]
    [InlineData("Click here to download the Coast app")]
    [InlineData("Donate to our journalism")]
    [InlineData("Do you have a news tip? Email us at tips@coast.example.")]
    [InlineData("More Harbour News")]
    [InlineData("More in Shipping")]
    [InlineData("Reading time: 4 minutes")]
    [InlineData("Lesen Sie auch: Fähren fahren wieder")]
    [InlineData("Jetzt kostenlosen Newsletter abonnieren!")]
    [InlineData("Das könnte Sie auch interessieren")]
    [InlineData("À lire aussi : la grève du port entre dans sa deuxième semaine")]
    [InlineData("Abonnez-vous à notre newsletter quotidienne")]
    [InlineData("Te puede interesar: La huelga del puerto")]
    [InlineData("Síguenos en Facebook y Twitter")]
    [InlineData("Leggi anche: I traghetti ripartono")]
    [InlineData("© Riproduzione riservata")]
    [InlineData("Leia também: Balsas voltam a operar")]
    [InlineData("Читайте также: Паромы вернулись на линию")]
    [InlineData("Подписывайтесь на наш телеграм-канал")]
    [InlineData("Läs också: Färjorna går igen")]
    [InlineData("Artiklen fortsætter efter annoncen")]
    [InlineData("Les også: Fergene går igjen")]
    [InlineData("Lees ook: De veerboten varen weer")]
    [InlineData("Czytaj też: Promy wracają na trasę")]
    [InlineData("Bültenimize abone olun")]
    [InlineData("未经授权不得转载")]
    [InlineData("相关阅读")]
    [InlineData("無断転載を禁じます")]
    [InlineData("関連記事")]
    [InlineData("무단 전재 및 재배포 금지")]
    [InlineData("많이 본 뉴스")]
    public void Furniture_goes(string line) => Assert.False(BoilerplateLines.Judge(line).Keep, line);

    [Theory]
    [InlineData("More than 300 dockers walked out on Monday, the port authority said.")]
    [InlineData("Shares in Coast Ferries fell 4% after the announcement.")]
    [InlineData("Related costs rose to 12 million crowns, according to the ministry.")]
    [InlineData("Reuters could not immediately verify the account.")]
    [InlineData("Writing on Instagram, Lind said she was proud of the crew.")]
    [InlineData("By the time the ferry docked, the queue reached the church.")]
    [InlineData("Subscribers to the island's only newspaper were told on Friday that it would close.")]
    [InlineData("The copyright dispute between the two publishers dates back to 2012.")]
    [InlineData("Follow-up talks are planned for Thursday in Oslo, two officials said.")]
    [InlineData("“Share the burden or leave,” she told the assembly.")]
    [InlineData("Here is what the minister said:")]
    [InlineData("Port reopens after storm")]
    [InlineData("More women join the pilots' guild")]
    [InlineData("Reading beat Millwall 2-1 on Saturday.")]
    [InlineData("Watching from the quay, his parents waved until the ship was gone.")]
    [InlineData("Mehr als 300 Hafenarbeiter legten am Montag die Arbeit nieder.")]
    [InlineData("Jetzt wartet die Werft auf ein Angebot aus Danzig.")]
    [InlineData("Suivez la côte et vous trouverez le phare, dit le gardien.")]
    [InlineData("Más de 300 estibadores abandonaron el muelle el lunes.")]
    [InlineData("В понедельник более 300 докеров прекратили работу.")]
    [InlineData("港口工人周一开始罢工。")]
    [InlineData("港の労働者は月曜日にストライキを始めた。")]
    [InlineData("")]
    [InlineData("   ")]
    public void Body_stays(string line) => Assert.True(BoilerplateLines.Judge(line).Keep, BoilerplateLines.Judge(line).ToString());

    /// <summary>Furniture of every class and what only begins like it, in all languages of the data; the line classifier learned from them too.</summary>
    public static TheoryData<string, bool> Lines
    {
        get
        {
            using var lines = new StreamReader(typeof(BoilerplateLinesTests).Assembly.GetManifestResourceStream("lines.jsonl")!);
            var read = new TheoryData<string, bool>();
            while (lines.ReadLine() is { } line)
            {
                var row = JsonDocument.Parse(line).RootElement;
                read.Add(row.GetProperty("text").GetString()!, row.GetProperty("drop").GetBoolean());
            }

            return read;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Furniture_goes_and_what_only_begins_like_it_stays(string line, bool drop) => Assert.True(BoilerplateLines.Judge(line).Keep != drop, BoilerplateLines.Judge(line).ToString());

    [Theory]
    [InlineData("FacebookTwitterWhatsAppEmailCopy link")]
    [InlineData("A LIRE AUSSI : LA GREVE DU PORT CONTINUE")]
    [InlineData("İLGİLİ HABER: Limandaki grev sürüyor")]
    public void Lost_spaces_accents_and_dots_hide_no_furniture(string line) => Assert.False(BoilerplateLines.Judge(line).Keep, line);

    [Theory]
    [InlineData("(This July 3 story has been corrected to say that the ferry sails twice a day, not once, in paragraph 4)")]
    [InlineData("Correction: An earlier version of this article misspelled the captain's name. Sign up for our newsletter.")]
    [InlineData("(Refiles to fix typo in headline)")]
    [InlineData("Editor's note: This story was updated to add a statement by the port.")]
    [InlineData("Korrektur: In einer früheren Version stand ein falsches Datum.")]
    [InlineData("Une version précédente de cet article donnait une date erronée.")]
    [InlineData("Fe de errores: el puerto cierra el martes, no el lunes.")]
    [InlineData("Nota da redação: o texto foi corrigido às 12h.")]
    [InlineData("Rettelse: Færgen sejler to gange om dagen.")]
    [InlineData("更正：渡轮每天两班，而不是一班。")]
    [InlineData("訂正：フェリーは1日2便でした。")]
    public void Correction_notes_are_never_removed(string line)
    {
        var verdict = BoilerplateLines.Judge(line);

        Assert.True(verdict.Keep, verdict.ToString());
        Assert.Equal("keep.editorial-note", verdict.Rule);
    }

    [Theory]
    [InlineData(4_001)]
    [InlineData(1_000_000)]
    public void Endless_lines_are_body(int length) => Assert.True(BoilerplateLines.Judge(new string('a', length)).Keep);

    [Fact]
    public void A_verdict_names_rule_and_reason()
    {
        var verdict = BoilerplateLines.Judge("Leave a Comment");

        Assert.Equal("comments.box", verdict.Rule);
        Assert.NotEmpty(verdict.Reason);
    }
}
