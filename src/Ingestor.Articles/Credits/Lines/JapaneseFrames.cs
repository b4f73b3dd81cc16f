using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>"【北京共同】", "［東京　２日　ロイター］ -", "【パリ＝甲乙丙】", "…した。（ロンドン共同）", "甲乙丙記者", "某新聞 2020年1月2日".</summary>
internal static class JapaneseFrames
{
    private const string House = @"(?:共同|時事|ロイター|ブルームバーグ|タス|新華社|聯合|朝鮮通信|AFP|ＡＦＰ|AP|ＡＰ|CNN|ＣＮＮ|BBC|EPA|UPI)(?:通信)?";
    private const string Office = @"(?:記者|編集委員|論説委員|特派員|支局長|解説委員|通信員)";

    private static readonly Regex Head = Frames.Of(
        @"^\s*[【［\[（(]\s*(\p{L}{1,15}?)??[\s\u3000＝=・]*(" + Frames.Date + @")?[\s\u3000＝=・]*(" + House + @")[\s\u3000]*[】］\]）)]\s*[-－―—–]?\s*");

    private static readonly Regex Correspondent = Frames.Of(@"^\s*[【［\[](\p{L}{1,12}?)[＝=](" + Frames.Names + @")[】］\]]\s*");

    private static readonly Regex Placed = Frames.Of(@"^\s*([ァ-ヶー・]{2,12}|" + Frames.Han + @"{2,6})[＝=](" + Frames.Names + @")([\s\u3000]+" + Frames.Date + @"(?:[\s\u3000]*\d{1,2}(?:時|:)\d{1,2}分?)?)?\s*$");

    private static readonly Regex Behind = Frames.Of(@"[（(【]\s*([\p{L}・]{1,12}?)??[\s\u3000＝=]*(" + Frames.Date + @")?[\s\u3000＝=]*(" + House + @")[）)】]\s*$");

    private static readonly Regex Byline = Frames.Of(
        @"^\s*[（(【]?(?:(" + Frames.Han + @"{1,6}(?:新聞|通信|放送|テレビ))\s*)?(" + Frames.Names + @")[\s\u3000]*" + Office + @"[）)】]?\s*$");

    private static readonly Regex Outlet = Frames.Of(@"^\s*(" + Frames.Han + @"{1,6}(?:新聞|新聞社|新聞デジタル|通信|通信社|スポーツ))(?:[\s\u3000]*(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[\s\u3000]*\d{1,2}(?:時|:)\d{1,2}分?)?)?\s*$");

    private static readonly Regex Signed = Frames.Of(@"。\s*[（(【](" + Frames.Han + @"{3,5})[）)】]\s*$");

    private static readonly Regex Taken = Frames.Of(@"[（(＝=【、,\s](" + Frames.Han + @"{3,5})(?:撮影|写す)[）)】]?\s*$");

    public static bool Read(EastAsianLine line) => Dateline(line) || Reporter(line) || Correspondence(line) || Trailing(line) || Writer(line) || Picture(line) || Site(line) || Closing(line);

    private static bool Dateline(EastAsianLine line) =>
        Head.Match(line.Start) is { Success: true } m
        && line.Head(0, m.Length, m.Groups[1].Value, EastAsianLine.Empty(m.Groups[2].Value), m.Groups[3].Value, "");

    private static bool Reporter(EastAsianLine line) =>
        Correspondent.Match(line.Start) is { Success: true } m && line.Head(0, m.Length, m.Groups[1].Value, null, null, m.Groups[2].Value);

    /// <summary>"ロンドン=甲乙丙 2031年3月4日 18時00分": a foreign town, or the page's own date behind the name, and no label.</summary>
    private static bool Correspondence(EastAsianLine line) =>
        line.Whole is { } text && Placed.Match(text) is { Success: true } m && (m.Groups[3].Length > 0 || m.Groups[1].Value[0] is >= 'ァ' and <= 'ヶ')
        && !line.Lexicon.IsLabel(m.Groups[1].Value) && line.Head(0, m.Length, m.Groups[1].Value, null, null, m.Groups[2].Value);

    private static bool Trailing(EastAsianLine line) =>
        Behind.Match(line.End) is { Success: true } m && line.TailAt + m.Index > 0
        && line.Head(line.TailAt + m.Index, m.Length, m.Groups[1].Value, EastAsianLine.Empty(m.Groups[2].Value), m.Groups[3].Value, "");

    private static bool Writer(EastAsianLine line) => line.Byline(Byline);

    private static bool Picture(EastAsianLine line) => line.Picture(Taken);

    private static bool Site(EastAsianLine line)
    {
        if (line.Whole is not { } text || Outlet.Match(text) is not { Success: true } m)
        {
            return false;
        }

        line.House(m.Groups[1].Value, CreditRole.Reporter);
        return line.Mark(0);
    }

    private static bool Closing(EastAsianLine line)
    {
        if (Signed.Match(line.End) is not { Success: true } m)
        {
            return false;
        }

        line.People(m.Groups[1].Value, CreditRole.Reporter, null);
        return line.Mark(line.TailAt + m.Groups[1].Index);
    }
}
