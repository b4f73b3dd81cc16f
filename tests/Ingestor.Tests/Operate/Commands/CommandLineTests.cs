using System.Text;
using System.Text.Json;
using Ingestor.Tests.BadInput;

namespace Ingestor.Tests.Operate.Commands;

/// <summary>The command line as other programs call it: exit codes, data on stdout, words on stderr.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-cli-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("--frobnicate", "--frobnicate")]
    [InlineData("run now", "now")]
    [InlineData("read", "--batch")]
    [InlineData("read story.html --batch list.jsonl", "--batch")]
    [InlineData("read story.html --format pdf", "review")]
    [InlineData("read --nonsense", "--nonsense")]
    [InlineData("read --batch", "--batch")]
    [InlineData("discover --batch", "--batch")]
    [InlineData("read --batch nowhere.jsonl", "nowhere.jsonl is not there")]
    [InlineData("credits", "--batch")]
    [InlineData("discover feed.xml --kind gopher", "gopher")]
    [InlineData("poll", "'poll'")]
    [InlineData("poll nobody", "no source is called 'nobody'")]
    [InlineData("export --since soon", "soon")]
    [InlineData("export --format xml", "xml")]
    [InlineData("export --format ninjs", "not in this version")]
    [InlineData("robots robots.txt https://wire.example/", "not in this version")]
    [InlineData("explain https://wire.example/1", "not in this version")]
    [InlineData("replay --since 2026-05-04 --apply", "not in this version")]
    [InlineData("quarantine list", "not in this version")]
    [InlineData("sources import sources.opml", "not in this version")]
    [InlineData("sources export", "not in this version")]
    public async Task Bad_usage_ends_with_2_and_says_what_is_wrong_on_stderr(string arguments, string words)
    {
        var run = await RunAsync(arguments.Split(' '));

        Assert.True(run is { ExitCode: 2 }, $"{run}");
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_verb_and_is_data()
    {
        var run = await RunAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(
            ["run", "read", "credits", "discover", "poll", "sources", "init", "health", "export", "robots", "explain", "replay", "quarantine"],
            verb => Assert.Contains($"  {verb} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_prints_one_document_as_json_and_nothing_else()
    {
        Write("story.html", Stories.Page("Bodø"));

        var run = await RunAsync("read", "story.html", "--url", "https://wire.example/1");
        var piped = await Executable.RunAsync(_folder.FullName, new Dictionary<string, string>(), Stories.Page("Bodø"), "read", "-", "--url", "https://wire.example/1");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("Ferry returns to Bodø after repairs", document.RootElement.GetProperty("headline").GetString());
        Assert.Equal("https://wire.example/1", document.RootElement.GetProperty("url").GetString());
        Assert.Equal(run, piped);
    }

    [Theory]
    [InlineData("nowhere.html", "nowhere.html cannot be read")]
    [InlineData(".", "cannot be read")]
    [InlineData("empty.html", "Empty")]
    [InlineData("binary.html", "Binary")]
    [InlineData("bomb.gz", "unpacks to more than 67,108,864 bytes")]
    [InlineData("large.gz", "TooLarge")]
    [InlineData("spoiled.gz", "the gzip data is cut before its end")]
    [InlineData("http://127.0.0.1:1/story", "private network")]
    public async Task A_document_that_cannot_be_read_ends_with_1_and_a_reason(string input, string reason)
    {
        Write("empty.html", "");
        Write("binary.html", "\0\u0001\u0002\u0003\0\0\0\0 not a page");
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "spoiled.gz"), Answers.Zip([Encoding.UTF8.GetBytes(Stories.Page("Alta"))])[..^100], Stop);
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "bomb.gz"), Answers.Zip(megabytes: 65), Stop);
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "large.gz"), Answers.Zip(megabytes: 30), Stop);

        var run = await RunAsync("read", input);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_batch_answers_every_line_in_order_and_ends_with_1_when_one_fails()
    {
        Write("story.html", Stories.Page("Alta"));
        Write("list.jsonl", """
            {"id":"a","file":"story.html","url":"https://wire.example/a"}
            {"id":"b","file":"nowhere.html"}
            {"id":7,"file":"story.html"}
            not json
            {"id":"c"}
            {"id":"d","file":"story.html","url":12}
            {"id":"e","file":"story.html","url":"::"}
            """);

        var run = await RunAsync("read", "--batch", "list.jsonl");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["\"a\"", "\"b\"", "7", "null", "\"c\"", "\"d\"", "\"e\""], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.Equal([true, false, true, false, false, false, true], answers.Select(answer => answer.GetProperty("article").ValueKind == JsonValueKind.Object));
        Assert.All(answers, answer => Assert.Equal(answer.GetProperty("article").ValueKind == JsonValueKind.Object, answer.GetProperty("error").ValueKind == JsonValueKind.Null));
    }

    [Fact]
    public async Task Credits_batch_answers_every_line_in_order()
    {
        Write("lines.jsonl", """
            {"id":"1","text":"Reporting by Mara Velling in Oslo; Editing by Paul Deering-Lowe"}
            {"id":"2","text":"half \ud83d pair"}
            {"id":"3"}
            {"id":"4","text":"You may also like"}
            """);

        var run = await RunAsync("credits", "--batch", "lines.jsonl");

        Assert.Equal((1, 4), (run.ExitCode, run.Lines.Count));
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["Mara Velling", "Paul Deering-Lowe"], answers[0].GetProperty("people").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
        Assert.Equal("4", answers[3].GetProperty("id").GetString());
        Assert.Equal(0, answers[1].GetProperty("people").GetArrayLength());
        Assert.NotEqual("", answers[2].GetProperty("error").GetString());
    }

    [Fact]
    public async Task Read_tries_a_source_s_rules()
    {
        Write("appsettings.json", """{"Ingestor":{"Sources":{"coast":{"Kind":"folder","Location":".","Rules":{"Headline":".title","Remove":[".promo"]}}}}}""");
        Write("story.html", "<h1>Coast News</h1><p class=title>Ferries stay in port</p><p>The ferries stayed in port on Monday because of the storm, the harbour office said.</p><p class=promo>Sign our petition for a new pier, which three thousand have signed.</p>");

        var ruled = await RunAsync("read", "story.html", "--source", "coast", "--format", "text");
        var unknown = await RunAsync("read", "story.html", "--source", "coats");

        Assert.Equal("Ferries stay in port", ruled.Lines[0]);
        Assert.DoesNotContain("petition", ruled.Output, StringComparison.Ordinal);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("there are coast", unknown.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discover_prints_candidates_and_the_kind_apart_and_its_batch_keeps_order()
    {
        Write("feed.xml", Stories.Feed(["https://wire.example/1", "https://wire.example/2"]));
        Write("story.html", "<html><body><p>Nothing here.</p></body></html>");
        Write("list.jsonl", """
            {"id":"x","file":"story.html","kind":"feed"}
            {"id":"y","file":"feed.xml"}
            """);

        var feed = await RunAsync("discover", "feed.xml");
        var page = await RunAsync("discover", "story.html", "--kind", "feed");
        var batch = await RunAsync("discover", "--batch", "list.jsonl");

        Assert.Equal((0, 2), (feed.ExitCode, feed.Lines.Count));
        Assert.Contains("RSS", feed.Errors, StringComparison.Ordinal);
        Assert.Equal((1, ""), (page.ExitCode, page.Output));
        Assert.Contains("this is an HTML page, not a feed", page.Errors, StringComparison.Ordinal);
        Assert.Equal((1, 2), (batch.ExitCode, batch.Lines.Count));
        Assert.StartsWith("""{"id":"x","candidates":null,"error":"this is an HTML page""", batch.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\"error\":null}", batch.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_furniture_proposes_lines_of_many_stored_stories_and_changes_nothing()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "drop"));
        Write("appsettings.json", """{"Ingestor":{"Sources":{"coast":{"Kind":"folder","Location":"drop"}}}}""");
        foreach (var town in new[] { "Oslo", "Bergen", "Tromso" })
        {
            Write($"drop/{town}.txt", $"Ferries stay in {town}\n\nThe ferries of {town} stayed in port on Monday because of the storm, the harbour office said.\n\nThe reporter was on board for a week.\n\nNobody in {town} knew when they would sail again, and nobody asked.");
        }

        var poll = await RunAsync("poll", "coast");
        var stored = await RunAsync("export");
        var proposed = await RunAsync("sources", "furniture");

        Assert.Equal((0, 3), (poll.ExitCode, stored.Lines.Count));
        Assert.Equal((0, "coast\t3 of 3 stories\tThe reporter was on board for a week.\n"), (proposed.ExitCode, proposed.Output));
        Assert.Contains("nothing was changed", proposed.Errors, StringComparison.Ordinal);
        Assert.Equal(stored.Output, (await RunAsync("export")).Output);
    }

    private Task<Executable> RunAsync(params string[] arguments) => Executable.RunAsync(_folder.FullName, arguments);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
