using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits;

/// <summary>"SEOUL/MOSCOW, Oct 19 (Reuters) - ": places in capitals or an agency in brackets, closed by a dash.</summary>
internal static partial class DatelineReader
{
    private const int LongestDateline = 90;

    public static CreditLine? Read(string text)
    {
        var head = text[..Math.Min(text.Length, LongestDateline)];
        if (Dash().Match(head) is not { Success: true } dash || Parse(head[..dash.Index]) is not var (places, date, agency))
        {
            return null;
        }

        var end = dash.Index + dash.Length;
        var rest = text[end..].Trim();
        return new CreditLine([], [], agency, new CreditedDateline(text[..end], places, date, agency, rest.Length == 0 ? null : rest), Drop: rest.Length == 0);
    }

    private static (string[] Places, string? Date, string? Agency)? Parse(string head)
    {
        string? agency = null;
        if (Brackets().Match(head) is { Success: true } brackets)
        {
            agency = AgencyList.Find(brackets.Groups[1].Value)?.Name;
            if (agency is null)
            {
                return null;
            }

            head = head[..brackets.Index];
        }

        string? date = null;
        if (Date().Match(head) is { Success: true } match && CreditVocabulary.Months.Contains(match.Groups["month"].Value))
        {
            date = match.Groups["date"].Value.Trim();
            head = head[..match.Index];
        }

        var named = head.Trim(' ', ',');
        var capital = named.Length > 1 && named.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries)[0].All(character => !char.IsLower(character));
        if (named.Any(char.IsDigit) || (!capital && agency is null) || (agency is not null && named.Length > 0 && !char.IsUpper(named[0])))
        {
            return null;
        }

        return (named.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), date, agency);
    }

    [GeneratedRegex(@"\s*(?:\s[-–—_]{1,2}|[–—]|--)\s+|\s+[–—-]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\(([^()]{2,40})\)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Brackets();

    [GeneratedRegex(@",?\s+(?<date>(?<month>\p{L}{3,9})\.?\s+\d{1,2}|\d{1,2}\.?\s+(?<month>\p{L}{3,9})\.?)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Date();
}
