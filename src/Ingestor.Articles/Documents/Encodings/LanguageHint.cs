using System.Text;
using Ingestor.Articles.Languages;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>The language that the root element declares, read from bytes that are not yet text.</summary>
internal static class LanguageHint
{
    private const int Prescan = 4096;
    private const int LongestTag = 400;

    /// <returns>Index in <see cref="LetterModel.Tags"/>; -1 when there is none.</returns>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]).AsSpan();
        var root = head.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        if (root < 0)
        {
            return -1;
        }

        var tag = head[root..Math.Min(head.Length, root + LongestTag)];
        tag = tag.IndexOf('>') is var end and >= 0 ? tag[..end] : tag;
        var at = tag.IndexOf("lang=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return -1;
        }

        var value = tag[(at + 5)..].TrimStart("\"' ");
        var length = value.IndexOfAnyExcept(Letters) is var stop and >= 0 ? stop : value.Length;
        var model = LetterModel.Shared;
        var primary = value[..length].ToString().ToLowerInvariant();
        return value[length..].StartsWith("-tw", StringComparison.OrdinalIgnoreCase) || value[length..].StartsWith("-hk", StringComparison.OrdinalIgnoreCase)
            ? model.IndexOf("zh-TW") : model.IndexOf(primary is "no" or "nn" ? "nb" : primary);
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
