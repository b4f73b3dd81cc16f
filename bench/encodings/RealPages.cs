using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingestor.Bench.Encodings;

/// <summary>The UTF-8 pages of a corpus that hold enough outside ASCII, without what they declare.</summary>
internal static partial class RealPages
{
    private const int FewestLetters = 12;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<string> Load(string corpus)
    {
        foreach (var file in Directory.GetFiles(corpus, "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Text(file) is { } text && text.Count(character => character > '\x7F') >= FewestLetters)
            {
                yield return Declaration().Replace(text, "x-was=");
            }
        }
    }

    private static string? Text(string file)
    {
        using var bytes = new MemoryStream();
        using (var unzipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
        {
            unzipped.CopyTo(bytes);
        }

        try
        {
            return Strict.GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex("charset\\s*=|encoding\\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
