using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>Chinese, Japanese and Korean lines: no spaces between words, so they are read from fixed frames, not from tokens.</summary>
internal static partial class EastAsianReader
{
    [GeneratedRegex(@"^\s*[\(\[【（]([^\s()=＝【】（）]{1,20})[=＝]([^\s()（）]{2,12})[\)\]】）]\s*((?:[가-힣]{2,4}[\s·,]+)+)(?:특파원|기자|통신원)\s*=?\s*", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^\s*(新华社|新華社|中新社|中新网|中新網|中央社|中通社|法新社|路透社|美联社)(?:记者)?([^\d\s]{0,12}?)(\d{1,2}月\d{1,2}日|\d{1,2}日)?[电電]\s*(?:[（(]\s*(?:记者|記者)\s*([^）)]{1,60})[）)])?\s*", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^\s*[【［\[](\p{L}{1,15}?)(?:\s*(\d{1,2}月\d{1,2}日|\d{1,2}日))?[\s＝=・]*(共同|時事|ロイター|AFP)[】］\]]\s*[-－―]?\s*", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?:^|[。！？\s）)])([\p{IsCJKUnifiedIdeographs}]{2,8}?)?(?:本報|本报)?(?:记者|記者|通讯员)[\s：:]*([\p{IsCJKUnifiedIdeographs}·]{2,4}(?:[、\s]+[\p{IsCJKUnifiedIdeographs}·]{2,4}){0,6}?)\s*(摄|攝|[校編编][对對輯辑][\s：:]*([\p{IsCJKUnifiedIdeographs}]{2,4}))?\s*$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^\s*((?:[가-힣]{2,4}[\s·,]+)+)(?:기자|특파원)(?:\s*외\s*\d+명)?\s*$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex KoreanByline();

    private static readonly char[] Joints = ['、', ' ', '·', ',', '，', '\u3000'];

    public static bool Read(Draft d)
    {
        if (!d.Line.AsSpan(0, Math.Min(d.Line.Length, 400)).ContainsAnyInRange('\u3040', '\uffdc') || d.Line.Length > 4000)
        {
            return false;
        }

        if (Korean().Match(d.Line) is { Success: true } korean)
        {
            return Head(d, korean.Length, korean.Groups[1].Value, null, korean.Groups[2].Value, korean.Groups[3].Value);
        }

        if (Chinese().Match(d.Line) is { Success: true } chinese)
        {
            return Head(d, chinese.Length, chinese.Groups[2].Value, Empty(chinese.Groups[3].Value), chinese.Groups[1].Value, chinese.Groups[4].Value);
        }

        if (Japanese().Match(d.Line) is { Success: true } japanese)
        {
            return Head(d, japanese.Length, japanese.Groups[1].Value, Empty(japanese.Groups[2].Value), japanese.Groups[3].Value, "");
        }

        return KoreanByline().Match(d.Line) is { Success: true } names ? Names(d, names.Groups[1].Value, CreditRole.Reporter, null, 0)
            : Credit().Match(d.Line) is { Success: true } credit && Credited(d, credit);
    }

    private static bool Head(Draft d, int length, string place, string? date, string house, string names)
    {
        var entry = Named(d.Lexicon, house);
        if (entry is null && place.Length > 0 || names.Length == 0 && date is null && entry is null)
        {
            return false;
        }

        foreach (var name in names.Split(Joints, StringSplitOptions.RemoveEmptyEntries))
        {
            d.Add(new CreditedPerson(name, CreditRole.Reporter, Empty(place), house));
        }

        if (entry is null)
        {
            d.Add(new CreditedOrganization(house, names.Length > 0 ? CreditRole.Affiliation : CreditRole.Source));
        }

        MarkFrom(d, 0, length, "dateline");
        d.DatelineAgency = entry;
        d.Dateline = new CreditedDateline(d.Line[..length], place.Length == 0 ? [] : place.Split('/', '·'), date, entry?.Name, Empty(d.Line[length..].Trim()));
        return true;
    }

    private static bool Credited(Draft d, System.Text.RegularExpressions.Match m)
    {
        var role = m.Groups[3].Value is "摄" or "攝" ? CreditRole.Photographer : CreditRole.Reporter;
        var start = m.Groups[1].Success ? m.Groups[1].Index : m.Groups[2].Index;
        var house = Empty(m.Groups[1].Value);
        if (start > 0 && role == CreditRole.Reporter)
        {
            return false;
        }

        Names(d, m.Groups[2].Value, role, house, start);
        if (house is not null)
        {
            d.Add(new CreditedOrganization(house, role == CreditRole.Photographer ? CreditRole.Source : CreditRole.Affiliation));
        }

        if (m.Groups[4].Success)
        {
            d.Add(new CreditedPerson(m.Groups[4].Value, CreditRole.Editor));
        }

        return true;
    }

    private static bool Names(Draft d, string names, CreditRole role, string? house, int start)
    {
        foreach (var name in names.Split(Joints, StringSplitOptions.RemoveEmptyEntries))
        {
            d.Add(new CreditedPerson(name, role, Organization: house));
        }

        MarkFrom(d, start, d.Line.Length, "credit");
        return true;
    }

    private static void MarkFrom(Draft d, int start, int end, string rule)
    {
        for (var i = 0; i < d.Count; i++)
        {
            if (d.Tokens[i].Start >= start && d.Tokens[i].Start < end)
            {
                d.Mark(i, i + 1, rule);
            }
        }
    }

    private static AgencyEntry? Named(Lexicon lexicon, string house) =>
        lexicon.Starting(house.ToLowerInvariant())?.FirstOrDefault(p => p.Term == Term.Agency && p.Words.Length == 1)?.Agency;

    private static string? Empty(string s) => s.Length == 0 ? null : s;
}
