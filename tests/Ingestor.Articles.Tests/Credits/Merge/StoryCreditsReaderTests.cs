using Ingestor.Articles.Content;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Credits.Merge;

public sealed class StoryCreditsReaderTests
{
    private const string First = "Harbour workers ended a nine-day strike on Sunday after talks that lasted through the night.";
    private const string Second = "The agreement gives them four percent more pay over two years, according to both sides.";
    private const string Third = "The first ferry left the port an hour later with six hundred passengers on board.";

    [Fact]
    public void A_lone_surname_is_the_one_name_that_ends_in_it()
    {
        var story = Read("By Mara Lind and Ivo Falk", First, Second, "Lind reported from Oslo.");

        Assert.Equal(["Mara Lind|Reporter|Oslo", "Ivo Falk|Reporter|"], People(story));
    }

    [Fact]
    public void A_surname_that_two_people_share_stays_alone()
    {
        var story = Read("By Mara Lind and Nils Lind", First, Second, "Lind reported from Oslo.");

        Assert.Equal(["Mara Lind|Reporter|", "Nils Lind|Reporter|", "Lind|Reporter|Oslo"], People(story));
    }

    [Fact]
    public void A_spelling_variant_is_linked_and_never_changed()
    {
        var story = Read("By Mara Gebeily and Ivo Falk", First, Second, "Reporting by Mara Gebeilly in Oslo; Editing by Anita Sarn");

        Assert.Equal("Mara Gebeily", story.Credits.Single(credit => credit.Name == "Mara Gebeilly").SameAs);
        Assert.Null(story.Credits.Single(credit => credit.Name == "Mara Gebeily").SameAs);
    }

    [Fact]
    public void Capitals_are_recased_and_kept_raw()
    {
        var credit = Assert.Single(Read("By MARA O'LIND", First, Second).Credits);

        Assert.Equal(("Mara O'Lind", "By MARA O'LIND"), (credit.Name, credit.Raw));
    }

    [Theory]
    [InlineData("By Coast News")]
    [InlineData("by coastnews")]
    [InlineData("By Coast-News.example")]
    public void A_byline_that_names_the_site_is_the_publisher(string byline)
    {
        var story = Read(new CreditWitnesses { Publisher = new Publisher("Coast News", "www.coast-news.example") }, byline, First, Second);

        Assert.NotNull(story.PublisherName);
        Assert.Empty(story.Credits);
        Assert.Null(story.Byline);
    }

    [Fact]
    public void A_filler_in_the_by_slot_names_nobody()
    {
        var story = Read("by admin", First, Second);

        Assert.Null(story.PublisherName);
        Assert.Empty(story.Authors);
        Assert.Contains(story.Removed, piece => piece.Text == "by admin");
    }

    [Fact]
    public void Authors_come_from_the_byline_then_the_metadata_then_the_signoff()
    {
        var metadata = new CreditWitnesses { Authors = ["IVO FALK", "Mara Lind"] };

        Assert.Equal(["Mara Lind", "Ivo Falk"], Read(metadata, "By Mara Lind", First, Second).Authors);
        Assert.Equal(["Ivo Falk", "Mara Lind"], Read(metadata, First, Second).Authors);
        Assert.Equal(["Anita Sarn"], Read(First, Second, "Reporting by Anita Sarn; Editing by Mara Lind").Authors);
        Assert.Equal(["Rolf Dahl"], Read(new CreditWitnesses { FeedAuthors = ["Rolf Dahl"] }, First, Second).Authors);
    }

    [Fact]
    public void The_agency_of_the_dateline_outranks_a_helper_and_the_publisher()
    {
        var site = new CreditWitnesses { Publisher = new Publisher("CNN", "cnn.com") };

        Assert.Equal("AFP", Read(site, "OSLO (AFP) - " + First, Second, "The Associated Press contributed to this report.").Agency!.Name);
        Assert.Equal("CNN", Read(site, First, Second).Agency!.Name);
        Assert.Equal("Reuters", Read(site, "By Reuters", First, Second).Agency!.Name);
    }

    [Fact]
    public void The_agency_of_a_picture_says_nothing_of_the_text() =>
        Assert.Null(Read(new CreditWitnesses { Captions = ["A ferry leaves the port. (AP Photo/Mara Lind)"] }, First, Second).Agency);

    [Fact]
    public void Caption_credits_join_the_list() =>
        Assert.Contains(
            Read(new CreditWitnesses { Captions = ["A ferry leaves the port. (AP Photo/Mara Lind)"] }, First, Second).Credits,
            credit => credit is { Name: "Mara Lind", Role: CreditRole.Photographer });

    [Fact]
    public void The_dateline_is_cut_from_the_first_sentence_only()
    {
        var story = Read("NEW HAVEN, Conn./BERGEN - " + First, Second, "OSLO - " + Third);

        Assert.Equal(["New Haven, Conn.", "Bergen"], story.Dateline!.Places);
        Assert.Equal([First, Second, "OSLO - " + Third], Texts(story));
    }

    [Fact]
    public void A_signoff_in_brackets_behind_the_last_sentence_is_cut()
    {
        var story = Read(First, Second, Third + " (Reporting by Mara Lind; Editing by Anita Sarn)");

        Assert.Equal([First, Second, Third], Texts(story));
        Assert.Equal(["Mara Lind|Reporter|", "Anita Sarn|Editor|"], People(story));
    }

    [Theory]
    [InlineData("Reporting by Mara Lind; Editing by Anita Sarn")]
    [InlineData("Reporting by Mara Lind in Oslo. Editing by Anita Sarn.")]
    public void A_signoff_glued_to_the_last_sentence_is_cut(string signOff)
    {
        var story = Read(First, Second, $"{Third} {signOff}");

        Assert.Equal([First, Second, Third], Texts(story));
        Assert.Equal(2, story.Credits.Count);
    }

    [Fact]
    public void A_byline_in_the_middle_of_the_story_is_body()
    {
        var story = Read(First, Second, "By Mara Lind", Second, Third);

        Assert.Empty(story.Credits);
        Assert.Equal(5, story.Lines.Count);
    }

    [Theory]
    [InlineData(0.95f, true)]
    [InlineData(0.3f, false)]
    public void A_picture_credit_in_the_middle_is_body_where_the_page_s_shape_says_so(float chance, bool stays)
    {
        string[] lines = [First, Second, "Photo: Mara Lind", Second, Third];
        var story = StoryCreditsReader.Read([.. lines.Select((text, i) => new StoryLine(text, BlockKind.Paragraph, i, Chance: chance))], new CreditWitnesses());

        Assert.Equal(stays, Texts(story).Contains("Photo: Mara Lind"));
        Assert.Equal(stays, story.Credits.Count == 0);
    }

    [Fact]
    public void A_correction_note_stays_whatever_stands_beside_it()
    {
        const string note = "(This story corrects the day in paragraph 2) (Reporting by Mara Lind)";

        Assert.Contains(note, Texts(Read(First, Second, "You may also like", note, "Leave a comment")));
    }

    [Fact]
    public void The_list_below_a_related_heading_goes_with_it()
    {
        var story = Read(First, Second, "Related stories", "Ferries back on the island route", "Port fees to rise", "Leave a comment", "I was there and it was loud.");

        Assert.Equal([First, Second], Texts(story)[..2]);
        Assert.DoesNotContain("Port fees to rise", Texts(story));
    }

    [Fact]
    public void Furniture_words_alone_in_the_middle_are_body()
    {
        var story = Read(First, "Comments", Second, Third);

        Assert.Equal([First, "Comments", Second, Third], Texts(story));
    }

    private static StoryCredits Read(params string[] lines) => Read(new CreditWitnesses(), lines);

    private static StoryCredits Read(CreditWitnesses witnesses, params string[] lines) =>
        StoryCreditsReader.Read([.. lines.Select((text, i) => new StoryLine(text, BlockKind.Paragraph, i))], witnesses);

    private static string[] Texts(StoryCredits story) => [.. story.Lines.Select(line => line.Text)];

    private static IEnumerable<string> People(StoryCredits story) =>
        story.Credits.Where(credit => credit.Kind == CreditKind.Person).Select(credit => $"{credit.Name}|{credit.Role}|{credit.Location}");
}
