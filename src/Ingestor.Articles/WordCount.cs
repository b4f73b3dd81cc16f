using System.Text.RegularExpressions;

namespace Ingestor.Articles;

/// <summary>Counts words as <see cref="ArticleBody.Words"/> defines them.</summary>
internal static partial class WordCount
{
    public static int Of(IEnumerable<string> paragraphs) => paragraphs.Sum(paragraph => Word().Count(paragraph));

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}
