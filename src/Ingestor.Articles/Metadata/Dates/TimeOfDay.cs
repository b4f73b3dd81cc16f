namespace Ingestor.Articles.Metadata.Dates;

/// <summary>The time that follows a date: 14:05, 2:05 PM, 14.05 Uhr, T14:05:06+02:00, 14h05.</summary>
internal static class TimeOfDay
{
    private const int Reach = 4;

    public static (TimeOnly? Time, TimeSpan Offset, int After) After(List<DateToken> tokens, string text, int from)
    {
        for (var i = from; i < tokens.Count && i < from + Reach; i++)
        {
            if (tokens[i].IsNumber)
            {
                return tokens[i].Length <= 2 && i + 2 < tokens.Count && IsColon(tokens[i + 1], text) && tokens[i + 2] is { IsNumber: true, Length: 2 } minutes
                    ? Read(tokens, text, tokens[i].Number, minutes.Number, i + 3, from) : (null, TimeSpan.Zero, from);
            }

            if (tokens[i].IsWord && DateWords.Month(text.AsSpan(tokens[i].Start, tokens[i].Length)) > 0)
            {
                break;
            }
        }

        return (null, TimeSpan.Zero, from);
    }

    private static (TimeOnly?, TimeSpan, int) Read(List<DateToken> tokens, string text, int hours, int minutes, int after, int from)
    {
        var seconds = 0;
        if (after + 1 < tokens.Count && tokens[after].Sign == ':' && tokens[after + 1] is { IsNumber: true, Length: 2, Number: < 60 } third)
        {
            (seconds, after) = (third.Number, after + 2);
        }

        if (after + 1 < tokens.Count && tokens[after].Sign == '.' && tokens[after + 1].IsNumber && tokens[after].Start == tokens[after - 1].End)
        {
            after += 2;
        }

        if (after < tokens.Count && tokens[after].IsWord)
        {
            var word = text.AsSpan(tokens[after].Start, tokens[after].Length);
            var pm = word.StartsWith("p", StringComparison.OrdinalIgnoreCase) && word.Length <= 2;
            var am = word.StartsWith("a", StringComparison.OrdinalIgnoreCase) && word.Length <= 2;
            hours = pm && hours < 12 ? hours + 12 : am && hours == 12 ? 0 : hours;
        }

        return hours < 24 && minutes < 60 ? (new TimeOnly(hours, minutes, seconds), Offset(tokens, after), after) : (null, TimeSpan.Zero, from);
    }

    private static TimeSpan Offset(List<DateToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at].Sign is not ('+' or '-') || tokens[at].Start != tokens[at - 1].End || !tokens[at + 1].IsNumber)
        {
            return TimeSpan.Zero;
        }

        var (hours, minutes) = tokens[at + 1].Length == 4 ? (tokens[at + 1].Number / 100, tokens[at + 1].Number % 100)
            : (tokens[at + 1].Number, at + 3 < tokens.Count && tokens[at + 2].Sign == ':' ? tokens[at + 3].Number : 0);
        var offset = new TimeSpan(hours, minutes, 0);
        return hours is < 0 or > 14 || minutes is < 0 or > 59 ? TimeSpan.Zero : tokens[at].Sign == '-' ? -offset : offset;
    }

    private static bool IsColon(DateToken token, string text) => token.Sign is ':' or '.' || (token is { IsWord: true, Length: 1 } && text[token.Start] is 'h' or 'H');
}
