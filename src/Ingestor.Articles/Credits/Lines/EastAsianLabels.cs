using System.Buffers;
using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>"编辑：甲乙", "取材・文＝甲乙丙 撮影＝丁戊己", "사진=연합뉴스": labels of the language files, each with its names, to the line's end.</summary>
internal static class EastAsianLabels
{
    private static readonly Dictionary<string, Phrase> Labels = Lexicon.Shared.Labels('\u3040', '\ud7a3');

    private static readonly SearchValues<char> Opening = SearchValues.Create(" \t\u3000（([【/|");

    private static readonly string[] Offices = ["기자", "記者", "记者"];

    private static readonly Regex Entry = Frames.Of(
        "^(" + string.Join('|', Labels.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).Select(Regex.Escape))
        + @")(?:[\s\u3000]*[：:＝=／/|丨・][\s\u3000]*|[\s\u3000]+)("
        + Frames.Names + "|" + Frames.KoreanNames + @"|[A-Za-zＡ-Ｚ0-9]{2,12}|" + Frames.Han + @"{2,8})(?:[\s\u3000]*(?:기자|記者|记者))?(?:[\s\u3000,，、;；。/|）)\]】]+|$)");

    public static bool Read(EastAsianLine line)
    {
        if (line.Whole is not { } text)
        {
            return false;
        }

        var found = new List<(Phrase Label, string Value)>();
        var at = text.AsSpan().IndexOfAnyExcept(Opening);
        var names = "";
        while (at >= 0 && at < text.Length)
        {
            var entry = Entry.Match(text[at..]);
            if (entry.Success)
            {
                found.Add((Labels[entry.Groups[1].Value], entry.Groups[2].Value));
                at += entry.Length;
            }
            else if (found.Count > 0 && text[at - 1] is '/' or '／' && House(line, text[at..]) is { Length: > 0 } house)
            {
                found.Add((found[^1].Label, house));
                at += house.Length;
            }
            else if (names.Length == 0 && found.Count == 0 && text.IndexOfAny([' ', '\u3000'], at) is > 0 and var gap && gap - at is >= 2 and <= 6)
            {
                names = text[at..gap];
                at = gap + 1;
            }
            else
            {
                return false;
            }
        }

        if (found.Count == 0 || names.Any(c => c < '\u3040'))
        {
            return false;
        }

        line.People(names, CreditRole.Reporter, null);
        found.ForEach(f => Add(line, f.Label, f.Value.Trim()));
        return line.Mark(0);
    }

    /// <summary>"写真：ロイター/アフロ": the next link of a chain, to the line's end.</summary>
    private static string House(EastAsianLine line, string rest) => rest.Length is > 1 and <= 12 && (line.Agency(rest) is not null || rest.All(c => c is >= 'ァ' and <= 'ー')) ? rest : "";

    private static void Add(EastAsianLine line, Phrase label, string value)
    {
        var office = Array.Find(Offices, o => value.EndsWith(o, StringComparison.Ordinal));
        var name = office is null ? value : value[..^office.Length].TrimEnd();
        if (label.Term is Term.Source or Term.Copyright || line.Agency(name) is not null || name.All(char.IsAsciiLetterOrDigit) || label.Term is Term.Photo && name.All(c => c is >= 'ァ' and <= 'ー'))
        {
            line.House(name, label.Term is Term.Copyright ? CreditRole.Copyright : CreditRole.Source);
            return;
        }

        line.People(name, label.Role ?? (label.Term is Term.Photo ? CreditRole.Photographer : CreditRole.Reporter), null);
    }
}
