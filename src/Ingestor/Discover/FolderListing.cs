namespace Ingestor.Discover;

/// <summary>A drop folder: the story files in it, oldest first. A file that may still be written to is waited for, once.</summary>
public static class FolderListing
{
    private static readonly string[] Extensions = [".html", ".htm", ".txt", ".xhtml"];

    /// <summary>A file that was written to less than this ago may not be finished.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    public static async Task<DiscoverResult> ReadAsync(string folder, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            if (Stories(folder).Any(file => IsFresh(file, time)))
            {
                await Task.Delay(Settling, time, cancellation);
            }

            // What is still being written after the wait is left to the next poll.
            return new DiscoverResult.Found("folder", [.. Stories(folder).Where(file => !IsFresh(file, time)).Select(Candidate)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new DiscoverResult.Unreadable($"{folder} cannot be listed: {error.Message.TrimEnd('.')}; create it or let this user read it");
        }
    }

    private static FileInfo[] Stories(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && file.Name[0] is not ('.' or '~' or '_'))
            .OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    private static bool IsFresh(FileInfo file, TimeProvider time) => time.GetUtcNow() - file.LastWriteTimeUtc < Settling;

    // A file that is written anew is a changed entry: its time of writing stands for the feed's "updated".
    private static Candidate Candidate(FileInfo file) =>
        new(new Uri(file.FullName).AbsoluteUri, Updated: DateTimeOffset.FromUnixTimeSeconds(new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds()));
}
