using System.Text;
using Ingestor.Articles.Languages;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>The language that the ASCII letters of a page are in: an English page with three foreign letters is not Polish.</summary>
internal static class AsciiLanguage
{
    private const int Most = 4096;

    /// <returns>Index in <see cref="LetterModel.Tags"/>; -1 when the letters don't tell.</returns>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Most);
        while (!bytes.IsEmpty && text.Length < Most)
        {
            var open = bytes.IndexOf((byte)'<') is var at and >= 0 ? at : bytes.Length;
            // Short pieces are names and menus, in whatever language.
            if (open > 60)
            {
                text.Append(Encoding.ASCII.GetString(bytes[..Math.Min(open, Most)])).Append('\n');
            }

            bytes = bytes[open..];
            var end = TextSample.EndOfTag(bytes);
            bytes = end < 0 ? default : bytes[end..];
        }

        return LanguageDetector.Of([text.ToString()]) is { } tag ? LetterModel.Shared.IndexOf(tag) : -1;
    }
}
