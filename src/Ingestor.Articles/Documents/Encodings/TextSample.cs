namespace Ingestor.Articles.Documents.Encodings;

/// <summary>The bytes between tags that hold something outside ASCII: what an encoding can be told from.</summary>
/// <remarks>No multi-byte encoding has a "&lt;" among its trail bytes, so that tags can be passed over before the encoding is known.</remarks>
internal static class TextSample
{
    private const int Most = 12 * 1024;
    private const int Fewest = 24;

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var between = Between(bytes);
        // Some pages have all their text in attributes and scripts.
        return between.Length >= Fewest ? between : Lines(bytes);
    }

    private static byte[] Between(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>(Most);
        var left = bytes;
        while (!left.IsEmpty && sample.Count < Most)
        {
            var open = left.IndexOf((byte)'<');
            Add(sample, open < 0 ? left : left[..open]);
            if (open < 0)
            {
                break;
            }

            left = left[open..];
            var end = EndOfTag(left);
            left = end < 0 ? default : left[end..];
        }

        return [.. sample];
    }

    /// <param name="bytes">Starts with "&lt;".</param>
    /// <returns>Where text goes on behind the tag, the comment, the script's or the style's content; -1 when it doesn't.</returns>
    public static int EndOfTag(ReadOnlySpan<byte> bytes)
    {
        var (end, width) = bytes.StartsWith("<!--"u8) ? (bytes.IndexOf("-->"u8), 3) : IsRaw(bytes) ? (bytes.IndexOf("</"u8), 0) : (bytes.IndexOf((byte)'>'), 1);
        return end < 0 ? -1 : end + width;
    }

    private static byte[] Lines(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>();
        foreach (var range in bytes.Split((byte)'\n'))
        {
            Add(sample, bytes[range]);
            if (sample.Count >= Most)
            {
                break;
            }
        }

        return [.. sample];
    }

    private static void Add(List<byte> sample, ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
        {
            sample.AddRange(text[..Math.Min(text.Length, Most)]);
            sample.Add((byte)'\n');
        }
    }

    private static bool IsRaw(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 7 && (System.Text.Ascii.EqualsIgnoreCase(bytes[..7], "<script"u8) || System.Text.Ascii.EqualsIgnoreCase(bytes[..6], "<style"u8));
}
