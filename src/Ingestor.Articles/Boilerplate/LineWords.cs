using System.Globalization;

namespace Ingestor.Articles.Boilerplate;

/// <summary>Cuts a line into words. Scripts without spaces give one token a character, so that phrases match there too. Linear.</summary>
internal static class LineWords
{
    internal const char Glue = '\u0001';

    /// <summary>A hyphen inside a compound ("follow-up").</summary>
    internal const char Joint = '\u0002';

    private const int MaxTokens = 400;

    /// <summary>Characters of a word and the space behind it.</summary>
    private const int UsualWord = 6;
    private const int LongestAddress = 500;

    /// <param name="line">Any text.</param>
    /// <param name="known">True for a word that must not be cut where a capital follows a small letter ("WhatsApp"); null never cuts.</param>
    internal static List<LineToken> Cut(string line, Func<string, bool>? known = null)
    {
        var tokens = new List<LineToken>(Math.Min(MaxTokens, (line.Length / UsualWord) + 1));
        var at = 0;
        while (at < line.Length && tokens.Count < MaxTokens)
        {
            var c = line[at];
            if (IsSign(c))
            {
                tokens.Add(new LineToken(c == 'ⓒ' ? "©" : c.ToString(), at++, '\0'));
            }
            else if (IsWordStart(line, at))
            {
                var (end, kind) = WordAt(line, at);
                if (kind is null)
                {
                    AddLetters(line, at, end, tokens, known);
                }
                else
                {
                    tokens.Add(new LineToken(kind, at, '\0'));
                }

                at = end;
            }
            else
            {
                Mark(tokens, c, line, at++);
            }
        }

        return tokens;
    }

    /// <summary>Whether a line has so many words; stops at the last that counts.</summary>
    internal static bool HasAtLeast(string line, int words)
    {
        for (var at = 0; at < line.Length && words > 0;)
        {
            var isSign = IsSign(line[at]);
            words -= isSign || IsWordStart(line, at) ? 1 : 0;
            at = !isSign && IsWordStart(line, at) ? WordAt(line, at).End : at + 1;
        }

        return words <= 0;
    }

    private static bool IsSign(char c) => IsIdeographic(c) || c is '©' or 'ⓒ' or '®';

    private static bool IsWordStart(string line, int at) =>
        char.IsLetterOrDigit(line[at]) || char.IsHighSurrogate(line[at])
        || (line[at] == '@' && at + 1 < line.Length && char.IsLetterOrDigit(line[at + 1]));

    /// <returns>Where the word ends, and what stands for it where it isn't letters.</returns>
    private static (int End, string? Kind) WordAt(string line, int start)
    {
        var stop = start + 1;
        while (stop < line.Length && IsInWord(line, stop))
        {
            stop++;
        }

        // Letters up to a space are no address, as most words are none.
        if (line[start] != '@' && (stop == line.Length || line[stop] == ' '))
        {
            return (stop, null);
        }

        var end = start;
        while (end < line.Length && end - start < LongestAddress && !char.IsWhiteSpace(line[end]) && !IsIdeographic(line[end]) && line[end] < '\u2e80')
        {
            end++;
        }

        var chunk = line.AsSpan(start, end - start);
        if (WebToken.Of(chunk) is { } kind)
        {
            return (start + kind.Length, kind.Text);
        }

        // "(c)" before a year or a name is the sign, spelled out.
        if (line[start] is 'c' or 'C' && start > 0 && line[start - 1] == '(' && start + 1 < line.Length && line[start + 1] == ')')
        {
            return (start + 2, "©");
        }

        return (stop, null);
    }

    private static bool IsInWord(string line, int at)
    {
        var c = line[at];
        return !IsIdeographic(c)
            && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                || (c is '\'' or '’' && at + 1 < line.Length && char.IsLetter(line[at + 1])));
    }

    private static void AddLetters(string line, int start, int stop, List<LineToken> tokens, Func<string, bool>? known)
    {
        var text = Folded(line.AsSpan(start, stop - start));
        if (!line.AsSpan(start + 1, stop - start - 1).ContainsAnyExceptInRange('a', 'z'))
        {
            known = null;
        }

        while (known is not null && !known(text) && GluedAt(line, start, stop, known) is { } cut)
        {
            tokens.Add(new LineToken(Folded(line.AsSpan(start, cut - start)), start, Glue));
            start = cut;
            text = Folded(line.AsSpan(start, stop - start));
        }

        tokens.Add(new LineToken(Number(text) ?? text, start, '\0'));
    }

    /// <summary>Where a lost space was ("NowContestants", "TwitterWhatsAppEmail"): behind the longest word that is known, else before the first capital.</summary>
    private static int? GluedAt(string line, int start, int stop, Func<string, bool> known)
    {
        int? first = null;
        int? longest = null;
        for (var i = start + 2; i < stop - 1; i++)
        {
            if (char.IsLower(line[i - 1]) && char.IsUpper(line[i]) && char.IsLower(line[i + 1]))
            {
                first ??= i;
                longest = known(Folded(line.AsSpan(start, i - start))) ? i : longest;
            }
        }

        return longest ?? first;
    }

    /// <summary>Turkish writes "İLGİLİ" for "ilgili": its dotted and dotless letters count as one.</summary>
    private static string Folded(ReadOnlySpan<char> word) => FoldedText.Of(word).Replace('İ', 'i').Replace('ı', 'i');

    private static string? Number(string text)
    {
        if (!char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        return text.Length == 4 && text[0] is '1' or '2' && text.All(char.IsAsciiDigit) ? "<year>" : text.All(char.IsAsciiDigit) ? "<num>" : null;
    }

    private static void Mark(List<LineToken> tokens, char c, string line, int at)
    {
        var mark = c switch
        {
            '。' or '．' or '…' => '.',
            '！' => '!',
            '？' => '?',
            '：' => ':',
            '、' or '，' or ';' => ',',
            '•' or '·' or '»' or '›' or '→' or '>' => '|',
            '–' or '—' or '―' => '-',
            '-' when at > 0 && at + 1 < line.Length && line[at - 1] == ' ' && line[at + 1] == ' ' => '-',
            '-' when at > 0 && at + 1 < line.Length && char.IsLetter(line[at - 1]) && char.IsLetter(line[at + 1]) => Joint,
            '.' or '!' or '?' or ':' or ',' or '|' => c,
            _ => '\0',
        };
        if (mark != '\0' && tokens.Count > 0 && tokens[^1].Break is '\0' or ',')
        {
            tokens[^1] = tokens[^1] with { Break = mark };
        }
    }

    private static bool IsIdeographic(char c) => c is >= '\u3041' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7af' or >= '\u0e01' and <= '\u0e5b';
}
