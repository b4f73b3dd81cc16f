namespace Ingestor.Fetch;

/// <summary>Reads a body up to a cap; the cap holds for the decoded bytes, so a compression bomb stops at it too.</summary>
internal static class BoundedBody
{
    private const int Chunk = 64 * 1024;

    /// <returns>The bytes; null when there are more than <paramref name="limit"/>.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var buffer = new byte[Chunk];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
