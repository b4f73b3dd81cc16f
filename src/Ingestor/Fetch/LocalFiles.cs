namespace Ingestor.Fetch;

/// <summary>Reads the files of a local source, and none outside its folder tree.</summary>
public static class LocalFiles
{
    public static async Task<FetchResult> ReadAsync(Uri url, string root, int limit, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(url.LocalPath);
        try
        {
            var file = new FileInfo(path);
            var real = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
            if (!IsInside(real, root))
            {
                return new FetchResult.Failed(FetchFailure.Refused, $"{path} is outside the source's folder {root}");
            }

            if (!File.Exists(real))
            {
                return new FetchResult.Failed(FetchFailure.Missing, $"{path} is not there");
            }

            // Before it is opened: to open a named pipe waits for a writer, for ever.
            if (new FileInfo(real).Length == 0)
            {
                return new FetchResult.Failed(FetchFailure.EmptyBody, $"{path} is empty");
            }

            await using var stream = new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: true);
            return await BoundedBody.ReadAsync(stream, limit, cancellation) is { } bytes
                ? new FetchResult.Fetched(bytes, null, url, null, null)
                : new FetchResult.Failed(FetchFailure.TooLarge, $"{path} is larger than {limit:N0} bytes");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FetchResult.Failed(FetchFailure.Connection, $"{path} cannot be read: {error.Message}");
        }
    }

    private static bool IsInside(string path, string root) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
