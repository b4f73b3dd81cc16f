using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>Pieces that frames are made of; every frame is matched without backtracking.</summary>
internal static class Frames
{
    public const string Han = @"[\u4e00-\u9fff々]";

    /// <summary>A Chinese or Japanese name, or a foreign one with a dot in it.</summary>
    public const string Name = @"(?:[\u4e00-\u9fff々]{2,4}|[\u4e00-\u9fffァ-ヶー]{1,8}[·・][\u4e00-\u9fffァ-ヶー]{1,8}|[ァ-ヶー]{1,8}＝[ァ-ヶー]{1,8}|[ァ-ヶー]{2,10})";

    public const string Names = Name + @"(?:[、,，·・\s\u3000]+" + Name + "){0,9}";

    public const string KoreanNames = @"[가-힣]{2,4}(?:[\s·ㆍ,]+[가-힣]{2,4}){0,9}";

    public const string Date = @"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日";

    /// <summary>Without backtracking a match is linear in the text, so it needs no time-out.</summary>
    public static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
}
