using System.IO.Compression;
using System.Security.Cryptography;

namespace Ingestor.Store;

/// <summary>Raw bodies are kept under the SHA-256 of their bytes, packed with Brotli at its fastest level.</summary>
internal static class RawPacking
{
    public static (string Hash, byte[] Packed) Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(content);
        }

        return (Convert.ToHexStringLower(SHA256.HashData(content)), packed.ToArray());
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        brotli.CopyTo(content);
        return content.ToArray();
    }
}
