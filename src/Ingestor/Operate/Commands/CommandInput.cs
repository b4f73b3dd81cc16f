using System.Buffers.Binary;
using System.IO.Compression;
using Ingestor.Fetch;

namespace Ingestor.Operate.Commands;

/// <summary>The bytes that a command is pointed at: a file (gzip is undone) or standard input.</summary>
internal static class CommandInput
{
    /// <summary>Far above what the reader takes, so that the reader says what is too large; far below what memory holds, so that a bomb or a device ends here.</summary>
    private const int Most = 64 * 1024 * 1024;

    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is larger than 64 MB, or gzip data that is damaged or cut.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        var content = await BoundedBody.ReadAsync(stream, Most, cancellation) ?? throw new InvalidDataException($"it is larger than {Most:N0} bytes");
        return content is [0x1F, 0x8B, ..] ? await UnzipAsync(content, cancellation) : content;
    }

    private static async Task<byte[]> UnzipAsync(byte[] content, CancellationToken cancellation)
    {
        await using var zip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        var plain = await BoundedBody.ReadAsync(zip, Most, cancellation) ?? throw new InvalidDataException($"it unpacks to more than {Most:N0} bytes");
        // .NET takes the end of a cut file for the end of the data. The last four bytes name the length of the last member (RFC 1952, ISIZE).
        return content.Length >= sizeof(uint) && plain.Length >= BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(^sizeof(uint)..))
            ? plain
            : throw new InvalidDataException("the gzip data is cut before its end");
    }
}
