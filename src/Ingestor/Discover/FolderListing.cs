namespace Ingestor.Discover;

/// <summary>A drop folder: the story files in it, oldest first.</summary>
public static class FolderListing
{
    private static readonly string[] Extensions = [".html", ".htm", ".txt", ".xhtml"];

    /// <summary>A file younger than this may still be written to; the next poll takes it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    public static DiscoverResult Read(string folder, DateTimeOffset now)
    {
        try
        {
            var files = new DirectoryInfo(folder).EnumerateFiles()
                .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && file.Name[0] is not ('.' or '~' or '_'))
                .Where(file => now - file.LastWriteTimeUtc >= Settling)
                .OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal);
            return new DiscoverResult.Found("folder", [.. files.Select(Candidate)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new DiscoverResult.Unreadable($"{folder} cannot be listed: {error.Message.TrimEnd('.')}; create it or let this user read it");
        }
    }

    // A file that is written anew is a changed entry: its time of writing stands for the feed's "updated".
    private static Candidate Candidate(FileInfo file) =>
        new(new Uri(file.FullName).AbsoluteUri, Updated: DateTimeOffset.FromUnixTimeSeconds(new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds()));
}
