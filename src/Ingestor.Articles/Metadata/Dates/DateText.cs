namespace Ingestor.Articles.Metadata.Dates;

/// <summary>Finds dates in running text in the orders that the world writes them: 2026-11-23, 23.11.2026, 11/23/2026, 23 November 2026, November 23, 2026, 2026年11月23日.</summary>
/// <remarks>Linear in the text; a date has a year, and a two-digit one only in all-number form.</remarks>
internal sealed class DateText
{
    private const int BuddhistEra = 543;

    /// <summary>Two-digit years from here on are of the last century.</summary>
    private const int ThisCentury = 80;

    private readonly string _text;
    private readonly bool _monthFirst;
    private readonly List<DateToken> _tokens;
    private DateOnly? _swapped;
    private (TimeOnly? Time, TimeSpan? Offset, int After)? _inner;

    private DateText(string text, bool monthFirst)
    {
        (_text, _monthFirst) = (text, monthFirst);
        _tokens = DateTokens.Of(text);
    }

    /// <param name="monthFirst">Reads 11/12/2026 as November 12 (United States, Philippines); false reads 11 December.</param>
    public static IReadOnlyList<WrittenDate> Find(string text, bool monthFirst)
    {
        if (!DateTokens.MayHoldDate(text))
        {
            return [];
        }

        var found = new List<WrittenDate>();
        var reader = new DateText(text, monthFirst);
        var label = DateLabel.None;
        for (var i = 0; i < reader._tokens.Count; i++)
        {
            var token = reader._tokens[i];
            if (token.IsWord && DateWords.Label(reader.Word(i)) is not DateLabel.None and var said)
            {
                label = said;
            }

            if (reader.DateAt(i) is var (day, end) && day != default)
            {
                var (time, offset, after) = reader._inner ?? TimeOfDay.After(reader._tokens, text, end);
                found.Add(new WrittenDate(new DateTimeOffset(day.ToDateTime(time ?? TimeOnly.MinValue), offset ?? TimeSpan.Zero), time is not null, token.Start, label) { HasZone = offset is not null, Swapped = reader._swapped });
                label = DateLabel.None;
                i = Math.Max(i, Math.Max(end, after) - 1);
            }
        }

        return found;
    }

    private ReadOnlySpan<char> Word(int at) => _text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    private (DateOnly Day, int End) DateAt(int at)
    {
        (_swapped, _inner) = (null, null);
        if (_tokens[at] is { IsNumber: true } first)
        {
            return first.Length == 4 ? YearFirst(at, first.Number) : first.Length == 8 ? Compact(at, first.Number) : first.Length <= 2 ? DayOrMonthFirst(at, first.Number) : default;
        }

        return _tokens[at].IsWord && DateWords.Month(Word(at)) is > 0 and var month ? MonthNamed(at, month) : default;
    }

    private (DateOnly, int) YearFirst(int at, int year)
    {
        var month = Next(at + 1, out var sign);
        if (month < 0)
        {
            return default;
        }

        var number = _tokens[month].IsNumber && _tokens[month].Length <= 2 ? _tokens[month].Number : _tokens[month].IsWord ? DateWords.Month(Word(month)) : 0;
        var day = Next(month + 1, out var second);
        return day >= 0 && _tokens[day] is { IsNumber: true, Length: <= 2 } && (sign == second || _tokens[month].IsWord || IsUnit(sign)) && sign != ':' && sign != ','
            ? (Make(year, number, _tokens[day].Number), IsUnitAt(day + 1) ? day + 2 : day + 1)
            : default;
    }

    private static (DateOnly, int) Compact(int at, int number) => (Make(number / 10000, number / 100 % 100, number % 100), at + 1);

    private (DateOnly, int) DayOrMonthFirst(int at, int first)
    {
        var second = Next(at + 1, out var sign);
        if (second < 0)
        {
            return default;
        }

        if (_tokens[second].IsWord && DateWords.Month(Word(second)) is > 0 and var named)
        {
            var year = Year(second + 1);
            return year < 0 ? default : (Make(_tokens[year].Number, named, first), year + 1);
        }

        var third = Next(second + 1, out var other);
        if (third < 0 || sign != other || sign is not ('.' or '/' or '-') || _tokens[second] is not { IsNumber: true, Length: <= 2 } || _tokens[third] is not { IsNumber: true, Length: 4 or 2 } last)
        {
            return default;
        }

        var full = last.Length == 4 ? last.Number : last.Number < ThisCentury ? 2000 + last.Number : 1900 + last.Number;
        var middle = _tokens[second].Number;
        var monthFirst = middle > 12 || (_monthFirst && sign == '/' && first <= 12);
        _swapped = sign != '.' && middle != first && middle <= 12 && first <= 12 ? Day(monthFirst ? Make(full, middle, first) : Make(full, first, middle)) : null;
        return (monthFirst ? Make(full, first, middle) : Make(full, middle, first), third + 1);
    }

    private (DateOnly, int) MonthNamed(int at, int month)
    {
        var day = Next(at + 1, out _);
        if (day < 0 || _tokens[day] is not { IsNumber: true, Length: <= 2 })
        {
            return default;
        }

        // "Mon Aug 03 12:45:00 EDT 2015" has its time before the year.
        _inner = TimeOfDay.At(_tokens, _text, day + 1);
        var year = Year(_inner?.After ?? day + 1);
        return year < 0 ? default : (Make(_tokens[year].Number, month, _tokens[day].Number), year + 1);
    }

    /// <summary>The year after day and month, past "th", "," and "de"; -1 when there is none.</summary>
    private int Year(int from)
    {
        for (var i = from; i < _tokens.Count && i < from + 4; i++)
        {
            if (_tokens[i].IsNumber)
            {
                return _tokens[i].Length == 4 && Gregorian(_tokens[i].Number) is > 1990 and < 2100 ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The next number or month name, past one separating sign, an East Asian unit, an ordinal's letters, a second month name or a short word such as "de" and "of".</summary>
    private int Next(int from, out char sign)
    {
        sign = ' ';
        for (var i = from; i < _tokens.Count && i < from + 3; i++)
        {
            var token = _tokens[i];
            if (token.Sign != '\0')
            {
                if (token.Sign is not ('.' or '/' or '-' or ',' or '–' or '\''))
                {
                    return -1;
                }

                sign = token.Sign;
            }
            else if (token.IsWord && token.Length == 1 && IsUnit(_text[token.Start]))
            {
                sign = _text[token.Start];
            }
            else if (token.IsNumber || DateWords.Month(Word(i)) > 0)
            {
                return i;
            }
            else if (token.Length > 3)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsUnitAt(int at) => at < _tokens.Count && _tokens[at] is { IsWord: true, Length: 1 } unit && IsUnit(_text[unit.Start]);

    private static bool IsUnit(char sign) => sign is '年' or '月' or '日' or '년' or '월' or '일';

    private static DateOnly? Day(DateOnly made) => made == default ? null : made;

    /// <summary>Thai pages count years from 543 before the common era.</summary>
    private static int Gregorian(int year) => year is > BuddhistEra + 1990 and < BuddhistEra + 2100 ? year - BuddhistEra : year;

    private static DateOnly Make(int written, int month, int day) =>
        Gregorian(written) is var year && year is > 1990 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : default;
}
