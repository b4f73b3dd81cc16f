using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>"(서울=연합뉴스) 김가나 기자 =", "김가나 기자", "[AP=연합뉴스]", "[저작권자(c) …]".</summary>
internal static class KoreanFrames
{
    private const string Office = @"(?:특파원|통신원|선임기자|인턴기자|전문기자|객원기자|수습기자|논설위원|기자)";
    private const string Outlet = @"[가-힣A-Za-z]{1,8}(?:일보|신문|뉴스|경제|방송|통신|타임스|투데이|데일리|뉴시스)";

    private static readonly Regex Head = Frames.Of(
        @"^\s*[\(\[【（〔]([^\s()=＝【】（）\[\]]{1,20})\s*[=＝]\s*([^()=＝【】（）\[\]]{1,20})[\)\]】）〕]\s*(?:(" + Frames.KoreanNames + @")\s+" + Office + @"\s*)?(?:[=＝]\s*)?");

    private static readonly Regex Byline = Frames.Of(
        @"^\s*[\(\[/]?\s*(?:글\s*[·ㆍ]\s*사진|글|취재)?\s*[=:]?\s*(?:(" + Outlet + @")\s+)?(" + Frames.KoreanNames + @")\s*" + Office + @"(?:\s*외\s*\d+\s*[명인])?\s*[=:]?\s*[\(<]?([\w.+-]+@[\w.-]+)?[\)>]?\s*[\)\]]?\s*$");

    private static readonly Regex Picture = Frames.Of(@"(?:사진\s*[=:]?|촬영\s*[=:]?)\s*(" + Frames.KoreanNames + @")\s*" + Office + @"\s*[\)\]]?\s*$");

    private static readonly Regex Supply = Frames.Of(@"[/\[\(\s]\s*(?:사진|자료|영상|그래픽)\s*(?:제공)?\s*[=:]\s*(?:제공\s*)?([가-힣A-Za-z0-9]{2,12})\s*(?:제공|캡처)?\s*[\)\]]?\s*$");

    private static readonly Regex Rights = Frames.Of(@"^\s*[\[<(〈]?\s*(?:저작권자|ⓒ|Copyrights?)\s*(?:\([cC]\)|[ⓒ©:])*\s*([^,\s\]>.]{2,20})");

    private static readonly Regex Chain = Frames.Of(@"[\(\[]?([A-Za-z가-힣]{2,12})\s*[=/]\s*(연합뉴스|뉴시스|뉴스1)[\)\]]?\s*$");

    public static bool Read(EastAsianLine line) => ReadHead(line) || ReadByline(line) || ReadRights(line) || ReadChain(line) || ReadPicture(line) || ReadSupply(line);

    private static bool ReadHead(EastAsianLine line)
    {
        if (Head.Match(line.Start) is not { Success: true } m || line.Agency(m.Groups[1].Value) is not null)
        {
            return false;
        }

        var (left, right, names) = (m.Groups[1].Value, m.Groups[2].Value.Trim(), m.Groups[3].Value);
        var reporter = Byline.Match(right);

        // "[outlet=reporter]" has no place.
        return reporter.Success && right.Contains(' ', StringComparison.Ordinal)
            ? line.Head(0, m.Length, "", null, left, reporter.Groups[2].Value)
            : line.Head(0, m.Length, left, null, right, names);
    }

    private static bool ReadByline(EastAsianLine line) => line.Byline(Byline);

    private static bool ReadPicture(EastAsianLine line) => line.Picture(Picture);

    /// <summary>"… /사진=뉴스1": a house by its list, its ending or a digit; three syllables may be anybody.</summary>
    private static bool ReadSupply(EastAsianLine line)
    {
        if (Supply.Match(line.End) is not { Success: true } m || m.Groups[1].Value is var name && name.Length == 3 && line.Agency(name) is null && !name.Any(char.IsAsciiLetterOrDigit))
        {
            return false;
        }

        line.House(name, CreditRole.Source);
        return line.Mark(line.TailAt + m.Index, rule: "picture");
    }

    private static bool ReadRights(EastAsianLine line)
    {
        if (Rights.Match(line.Start) is not { Success: true } m)
        {
            return false;
        }

        line.House(m.Groups[1].Value, CreditRole.Copyright);
        return line.Mark(0, rule: "copyright");
    }

    private static bool ReadChain(EastAsianLine line)
    {
        if (Chain.Match(line.End) is not { Success: true } m || line.Agency(m.Groups[1].Value) is null)
        {
            return false;
        }

        line.House(m.Groups[1].Value, CreditRole.Source);
        line.House(m.Groups[2].Value, CreditRole.Source);
        return line.Mark(line.TailAt + m.Index, rule: "picture");
    }
}
