using System.IO.Compression;

namespace Ingestor.Operate.Commands;

/// <summary>The bytes that a command is pointed at: a file (gzip is undone) or standard input.</summary>
internal static class CommandInput
{
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        var content = bytes.ToArray();
        return content is [0x1F, 0x8B, ..] ? Unzip(content) : content;
    }

    private static byte[] Unzip(byte[] content)
    {
        using var zip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zip.CopyTo(plain);
        return plain.ToArray();
    }
}
