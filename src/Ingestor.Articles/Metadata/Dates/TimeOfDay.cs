namespace Ingestor.Articles.Metadata.Dates;

/// <summary>The time that follows a date: 14:05, 2:05 PM, 14.05 Uhr, T14:05:06+02:00, 14h05, 11:05 EST.</summary>
internal static class TimeOfDay
{
    private const int Reach = 4;
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);

    /// <returns>Time and offset, null where none is written, and the token behind them.</returns>
    public static (TimeOnly? Time, TimeSpan? Offset, int After) After(List<DateToken> tokens, string text, int from)
    {
        for (var i = from; i < tokens.Count && i < from + Reach; i++)
        {
            if (tokens[i].IsNumber)
            {
                return At(tokens, text, i) ?? (null, null, from);
            }

            if (tokens[i].IsWord && DateWords.Month(text.AsSpan(tokens[i].Start, tokens[i].Length)) > 0)
            {
                break;
            }
        }

        return (null, null, from);
    }

    /// <summary>The time that begins at this token; null when none does.</summary>
    public static (TimeOnly? Time, TimeSpan? Offset, int After)? At(List<DateToken> tokens, string text, int at)
    {
        if (at + 2 >= tokens.Count || tokens[at] is not { IsNumber: true, Length: <= 2 } || !IsColon(tokens[at + 1], text) || tokens[at + 2] is not { IsNumber: true, Length: 2 })
        {
            return null;
        }

        var (hours, minutes, seconds, after) = (tokens[at].Number, tokens[at + 2].Number, 0, at + 3);
        if (after + 1 < tokens.Count && tokens[after].Sign == ':' && tokens[after + 1] is { IsNumber: true, Length: 2, Number: < 60 } third)
        {
            (seconds, after) = (third.Number, after + 2);
        }

        if (after + 1 < tokens.Count && tokens[after].Sign == '.' && tokens[after + 1].IsNumber && tokens[after].Start == tokens[after - 1].End)
        {
            after += 2;
        }

        (hours, after) = Half(tokens, text, hours, after);
        return hours < 24 && minutes < 60 ? (new TimeOnly(hours, minutes, seconds), Offset(tokens, text, after), after) : null;
    }

    /// <summary>The hour of 24 behind "pm", "p.m.", "a", and the token behind that.</summary>
    private static (int Hours, int After) Half(List<DateToken> tokens, string text, int hours, int after)
    {
        if (after >= tokens.Count || tokens[after] is not { IsWord: true, Length: <= 2 } || text[tokens[after].Start] is not ('p' or 'P' or 'a' or 'A'))
        {
            return (hours, after);
        }

        var letter = char.ToLowerInvariant(text[tokens[after].Start]);
        var isPointed = tokens[after].Length == 1 && after + 2 < tokens.Count && tokens[after + 1].Sign == '.' && tokens[after + 2] is { IsWord: true, Length: 1 };
        return (letter == 'p' && hours < 12 ? hours + 12 : letter == 'a' && hours == 12 ? 0 : hours, Math.Min(tokens.Count, after + (isPointed ? 4 : 1)));
    }

    /// <summary>The zone's word or number; "GMT+0200" says more than GMT.</summary>
    private static TimeSpan? Offset(List<DateToken> tokens, string text, int at) =>
        at < tokens.Count && tokens[at].IsWord && TimeZoneWords.Offset(text.AsSpan(tokens[at].Start, tokens[at].Length)) is { } named
            ? Numbered(tokens, at + 1) ?? named
            : Numbered(tokens, at);

    private static TimeSpan? Numbered(List<DateToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at].Sign is not ('+' or '-') || tokens[at].Start != tokens[at - 1].End || !tokens[at + 1].IsNumber)
        {
            return null;
        }

        var (hours, minutes) = tokens[at + 1].Length == 4 ? (tokens[at + 1].Number / 100, tokens[at + 1].Number % 100)
            : (tokens[at + 1].Number, at + 3 < tokens.Count && tokens[at + 2].Sign == ':' ? tokens[at + 3].Number : 0);
        return hours is < 0 or > 14 || minutes is < 0 or > 59 || new TimeSpan(hours, minutes, 0) is var offset && offset > Eastmost ? null : tokens[at].Sign == '-' ? -offset : offset;
    }

    private static bool IsColon(DateToken token, string text) => token.Sign is ':' or '.' || (token is { IsWord: true, Length: 1 } && text[token.Start] is 'h' or 'H');
}
