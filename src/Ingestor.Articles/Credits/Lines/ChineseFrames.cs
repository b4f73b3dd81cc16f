using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>"新华社北京1月2日电（记者甲乙、丙丁）", "某报记者 甲乙 校对 丙丁", "新华社发（甲乙摄）", "中央社記者甲乙丙台北2日電".</summary>
internal static class ChineseFrames
{
    private const string House = @"(?:\p{IsCJKUnifiedIdeographs}{1,4}(?:社|网|網|报|報|通讯社|通訊社|新闻网|新聞網))";
    private const string Reporter = @"(?:记者|記者|通讯员|通訊員)";

    /// <summary>As few names as the rest of the frame leaves: the word behind them may be an office.</summary>
    private const string LazyNames = Frames.Name + @"(?:[、,，·・\s\u3000]+" + Frames.Name + @"){0,9}?";

    private static readonly Regex Head = Frames.Of(
        @"^\s*[（(【]?\s*(" + House + @"?)(?:" + Reporter + @")?([^\d\s（(]{0,12}?)\s*(" + Frames.Date + @")?[电電]\s*[）)】]?\s*(?:[（(]\s*(?:" + Reporter + @")\s*([^）)]{1,60})[）)])?\s*");

    private static readonly Regex Inside = Frames.Of(
        @"^\s*[（(【]?\s*(" + House + @")" + Reporter + @"\s*(" + Frames.Han + @"{3})\s*([^\d\s（(]{2,8}?)\s*(" + Frames.Date + @")[电電]\s*[）)】]?\s*");

    private static readonly Regex Taken = Frames.Of(
        @"(?:^|[。！？\s）)（(])(?:([\u4e00-\u9fff-[记記发發]]{2,8}?)(?:发|發)?)?[（(]?(?:本报|本報)?(?:" + Reporter + @"[\s：:]*)?(" + Frames.Names + @")\s*(?:摄影报道|摄影|攝影|摄|攝)\s*[）)]?\s*$");

    private static readonly Regex Credit = Frames.Of(
        @"^\s*[（(【]?\s*(?:(" + Frames.Han + @"{2,8}?)|本报|本報|本刊)?" + Reporter + @"[\s：:|丨]*(" + LazyNames + @")(?:[\s\u3000]+(?:通讯员|通訊員|实习生|实习记者|见习记者|摄影记者)[\s\u3000：:]*(" + LazyNames + @"))?(?:\s*(?:" + Frames.Han + @"{2,4})?报道|\s*(?:报道|報導|報道))?(?:[\s\u3000]*(?:校对|校對|编辑|編輯|责编|責編|责任编辑)[\s\u3000：:]*(" + Frames.Name + @"))?\s*[）)】]?\s*$");

    private static readonly Regex Unnamed = Frames.Of(@"^\s*(" + House + Reporter + @")\s*$");

    private static readonly Regex Supplied = Frames.Of(@"^\s*[（(]?(" + Frames.Han + @"{2,8})\s*(?:供图|供圖|图片|图|圖)[）)]?\s*$");

    public static bool Read(EastAsianLine line) => Staff(line) || Correspondent(line) || Dateline(line) || Picture(line) || Byline(line) || Pictures(line);

    private static bool Staff(EastAsianLine line)
    {
        if (line.Whole is not { } text || Unnamed.Match(text) is not { Success: true } m)
        {
            return false;
        }

        line.House(m.Groups[1].Value, CreditRole.Reporter);
        return line.Mark(0);
    }

    private static bool Correspondent(EastAsianLine line) =>
        Inside.Match(line.Start) is { Success: true } m
        && line.Head(0, m.Length, m.Groups[3].Value, EastAsianLine.Empty(m.Groups[4].Value), m.Groups[1].Value, m.Groups[2].Value);

    private static bool Dateline(EastAsianLine line) =>
        Head.Match(line.Start) is { Success: true } m && m.Groups[1].Length > 0 && (m.Groups[3].Length > 0 || m.Groups[4].Length > 0)
        && line.Head(0, m.Length, m.Groups[2].Value, EastAsianLine.Empty(m.Groups[3].Value), Named(m.Groups[1].Value), m.Groups[4].Value);

    private static bool Picture(EastAsianLine line)
    {
        if (Taken.Match(line.End) is not { Success: true } m)
        {
            return false;
        }

        var house = EastAsianLine.Empty(m.Groups[1].Value);
        var stated = m.Value.Contains('记', StringComparison.Ordinal) || m.Value.Contains('記', StringComparison.Ordinal) || m.Value.Contains('（', StringComparison.Ordinal) || m.Value.Contains('(', StringComparison.Ordinal);
        if (!stated && (line.TailAt > 0 || m.Index > 0))
        {
            return false;
        }

        line.People(m.Groups[2].Value, CreditRole.Photographer, house);
        line.House(house, CreditRole.Source);
        return line.Mark(line.TailAt + m.Index);
    }

    private static bool Byline(EastAsianLine line)
    {
        if (line.Whole is not { } text || Credit.Match(text) is not { Success: true } m)
        {
            return false;
        }

        var house = Named(m.Groups[1].Value);
        line.People(m.Groups[2].Value, CreditRole.Reporter, house);
        line.House(house, CreditRole.Affiliation);
        line.People(m.Groups[3].Value, CreditRole.Reporter, null);
        line.People(m.Groups[4].Value, CreditRole.Editor, null);
        return line.Mark(0);
    }

    /// <summary>"本报" is "our paper" and names none.</summary>
    private static string? Named(string house) => house is "本报" or "本報" or "本刊" or "本网" or "本網" or "本社" or "本台" ? null : EastAsianLine.Empty(house);

    private static bool Pictures(EastAsianLine line)
    {
        if (line.Whole is not { } text || Supplied.Match(text) is not { Success: true } m || !text.Contains('供', StringComparison.Ordinal) && line.Agency(m.Groups[1].Value) is null)
        {
            return false;
        }

        line.House(m.Groups[1].Value, CreditRole.Source);
        return line.Mark(0, rule: "picture");
    }
}
