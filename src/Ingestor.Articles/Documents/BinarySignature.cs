namespace Ingestor.Articles.Documents;

/// <summary>Tells bytes that are no text at all (WHATWG MIME Sniffing, section 7.1, and the share of NUL bytes).</summary>
internal static class BinarySignature
{
    private const int Sample = 4096;

    /// <returns>What the bytes are, for a person; null when they may be text.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] => null,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF image",
        [0x1F, 0x8B, ..] => "gzip data (undo the content encoding first)",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
        _ => Controls(bytes) ? "binary data" : null,
    };

    private static bool Controls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            controls += value is < 0x09 or (> 0x0D and < 0x20 and not 0x1B) ? 1 : 0;
        }

        return controls * 20 > sample.Length;
    }
}
