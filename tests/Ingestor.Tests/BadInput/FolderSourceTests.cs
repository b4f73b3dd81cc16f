using System.Diagnostics;
using Ingestor.Sources;
using Ingestor.Store;
using Ingestor.Store.Embedded;
using Microsoft.Extensions.Time.Testing;

namespace Ingestor.Tests.BadInput;

/// <summary>A drop folder as it is found: not a folder, odd names, files that are empty, binary, locked, pipes or links into nowhere.</summary>
public sealed class FolderSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-drop-");
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow().AddHours(1));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Drop => Path.Combine(_folder.FullName, "drop");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_named_with_the_cure()
    {
        await using var store = await OpenAsync();
        await File.WriteAllTextAsync(Drop, "no folder", Stop);

        var report = await Workbench.Pipeline(store, _time).PollAsync(Source, Stop);

        Assert.StartsWith($"drop: 0 new; {Drop} cannot be listed", report.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("create it or let this user read it", report.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await store.Sources.FindAsync("drop", Stop))!.Failures);
    }

    [Theory]
    [InlineData("a b.html")]
    [InlineData("a#b.html")]
    [InlineData("what?.html")]
    [InlineData("100%.html")]
    [InlineData("a%20b%2Fc.html")]
    [InlineData("tromsø-日本.HTML")]
    [InlineData("back\\slash.html")]
    [InlineData("a+b&c=d;e.html")]
    public async Task A_file_of_any_name_is_read(string name)
    {
        await using var store = await OpenAsync();
        Put(name, Stories.Page("Alta"));
        Put("good.html", Stories.Page("Bergen"));

        Assert.Equal("drop: 2 new, 2 stored", (await Workbench.Pipeline(store, _time).PollAsync(Source, Stop)).ToString());
    }

    [Fact]
    public async Task Every_file_that_is_no_story_gets_its_outcome_and_the_others_are_stored()
    {
        await using var store = await OpenAsync();
        Put("good.html", Stories.Page("Alta"));
        Put("empty.html", "");
        Put("binary.txt", "\0\u0001\u0002\u0003\0\0\0\0 not a page");
        Put("large.html", new string('x', Workbench.Impatient.MaxBodyBytes + 1));
        Put("locked.html", Stories.Page("Bergen"));
        Put("notes.docx", "not looked at");
        File.CreateSymbolicLink(Path.Combine(Drop, "dangling.html"), Path.Combine(Drop, "nowhere.html"));
        File.CreateSymbolicLink(Path.Combine(Drop, "circle.html"), Path.Combine(Drop, "circle.html"));
        File.CreateSymbolicLink(Path.Combine(Drop, "inside.html"), Path.Combine(Drop, "good.html"));
        Directory.CreateDirectory(Path.Combine(Drop, "folder.html"));
        using (var pipe = Process.Start("mkfifo", [Path.Combine(Drop, "pipe.html")]))
        {
            await pipe.WaitForExitAsync(Stop);
        }

        PollReport report;
        await using (new FileStream(Path.Combine(Drop, "locked.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            report = await Workbench.Pipeline(store, _time).PollAsync(Source, Stop);
        }

        Assert.Null(report.Note);
        await AssertAsync(store, "good.html", LinkOutcome.Stored, "revision 1");
        await AssertAsync(store, "inside.html", LinkOutcome.Stored, "revision 1");
        await AssertAsync(store, "empty.html", LinkOutcome.Rejected, "EmptyBody");
        await AssertAsync(store, "binary.txt", LinkOutcome.Rejected, "Binary");
        await AssertAsync(store, "large.html", LinkOutcome.Rejected, "TooLarge");
        await AssertAsync(store, "locked.html", LinkOutcome.Deferred, "cannot be read");
        await AssertAsync(store, "dangling.html", LinkOutcome.Rejected, "Missing");
        await AssertAsync(store, "circle.html", LinkOutcome.Deferred, "cannot be read");
        await AssertAsync(store, "pipe.html", LinkOutcome.Rejected, "EmptyBody");
        var totals = await store.Links.TotalsAsync("drop", Stop);
        Assert.Equal((9, true), (totals.Discovered, totals.AddsUp));
    }

    private Source Source => new("drop", "Drop", SourceKind.Folder, new Uri(Drop), TimeSpan.FromMinutes(5));

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Drop).FullName, name), text);

    private async Task AssertAsync(IStore store, string name, LinkOutcome outcome, string reason)
    {
        var link = Assert.Single(await store.Links.FindAsync(new Uri(Path.Combine(Drop, name)).AbsoluteUri, Stop));
        Assert.Equal((name, outcome), (name, link.Outcome));
        Assert.Contains(reason, link.Reason, StringComparison.Ordinal);
    }

    private async Task<IStore> OpenAsync()
    {
        var store = new EmbeddedStore(Path.Combine(_folder.FullName, "data"));
        await store.InitialiseAsync(Stop);
        return store;
    }
}
