namespace Ingestor.Fetch;

/// <summary>Reads the files of a local source, and none outside its folder tree.</summary>
public static class LocalFiles
{
    public static async Task<FetchResult> ReadAsync(Uri url, string root, int limit, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(url.LocalPath);
        var file = new FileInfo(path);
        var real = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (!IsInside(real, root))
        {
            return new FetchResult.Failed(FetchFailure.Refused, $"{path} is outside the source's folder {root}");
        }

        try
        {
            if (!file.Exists)
            {
                return new FetchResult.Failed(FetchFailure.Missing, $"{path} is not there");
            }

            if (file.Length > limit)
            {
                return new FetchResult.Failed(FetchFailure.TooLarge, $"{path} is larger than {limit:N0} bytes");
            }

            var bytes = await File.ReadAllBytesAsync(path, cancellation);
            return bytes.Length == 0
                ? new FetchResult.Failed(FetchFailure.EmptyBody, $"{path} is empty")
                : new FetchResult.Fetched(bytes, null, url, null, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FetchResult.Failed(FetchFailure.Connection, $"{path} cannot be read: {error.Message}");
        }
    }

    private static bool IsInside(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
