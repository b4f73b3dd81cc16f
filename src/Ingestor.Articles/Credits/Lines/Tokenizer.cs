using System.Globalization;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>Splits a line into words, numbers, addresses and single marks. One pass; offsets refer to the raw line.</summary>
internal static class Tokenizer
{
    private static readonly HashSet<string> TopLevel = new(StringComparer.Ordinal)
    {
        "com", "org", "net", "de", "fr", "es", "it", "uk", "ca", "au", "cr", "eu", "info", "news", "tv", "at", "ch", "ru", "pt", "br", "se", "no", "dk", "fi", "in", "jp", "kr", "cn", "co", "io", "me", "pl", "nl", "be", "mx", "ar", "cl", "ie", "nz", "za", "ng", "ke", "il", "gr", "hu", "cz", "sk", "ro", "bg", "ua", "kz", "tr", "ae", "pk", "bd", "lk", "my", "ph", "id", "th", "vn", "tw", "hk", "sg", "pe", "ve", "uy", "is", "lu", "lt", "lv", "ee", "si", "hr", "rs", "gov", "edu", "int", "online", "media", "today",
    };

    public static string[] Keys(string phrase)
    {
        var tokens = new List<Token>();
        Read(phrase, tokens, null);
        return [.. tokens.Select(t => t.Key)];
    }

    public static Token[] Read(string line, Lexicon lexicon)
    {
        var tokens = new List<Token>(line.Length / 5 + 4);
        Read(line, tokens, lexicon);
        return [.. tokens];
    }

    private static void Read(string line, List<Token> tokens, Lexicon? lexicon)
    {
        var i = 0;
        var spaced = true;
        while (i < line.Length)
        {
            var c = line[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                spaced = true;
                continue;
            }

            // Zero-width marks and soft hyphens belong to no word.
            if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                i++;
                continue;
            }

            var end = Word(line, i);
            if (end == i)
            {
                end = c == '@' ? Run(line, i + 1) : i + 1;
                tokens.Add(new Token(i, end, end > i + 1 ? TokenKind.Handle : TokenKind.Punctuation, Mark(c) ?? FoldedText.Of(line.AsSpan(i, end - i)), spaced));
                i = end;
                spaced = false;
                continue;
            }

            var address = Address(line, i, end, out var kind);
            if (address > end)
            {
                tokens.Add(new Token(i, address, kind, FoldedText.Of(line.AsSpan(i, address - i)), spaced));
                i = address;
            }
            else
            {
                Words(line, i, end, spaced, tokens, lexicon);
                i = end;
            }

            spaced = false;
        }
    }

    /// <summary>Marks that are set alike: every bullet is "•", every bar "|".</summary>
    private static string? Mark(char c) => c switch
    {
        '●' or '∙' or '⋅' or '▪' or '■' or '◆' or '◦' or '⚫' or '►' => "•",
        '│' or '｜' or '¦' or '❘' or '┃' => "|",
        _ => null,
    };

    public static int Word(string s, int i)
    {
        var start = i;
        while (i < s.Length && (Letter(s[i]) || i > start && i + 1 < s.Length && Inner(s[i]) && Letter(s[i - 1]) && Letter(s[i + 1])))
        {
            i++;
        }

        return i;
    }

    private static bool Inner(char c) => c is '-' or '\'' or '’' or '‑';

    private static bool Letter(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Run(string s, int i)
    {
        while (i < s.Length && (char.IsAsciiLetterOrDigit(s[i]) || s[i] == '_'))
        {
            i++;
        }

        return i;
    }

    private static int Address(string s, int start, int end, out TokenKind kind)
    {
        kind = TokenKind.Domain;
        if (end >= s.Length || s[end] is not ('.' or '@' or '_' or ':'))
        {
            return end;
        }

        if (s.AsSpan(start).StartsWith("http", StringComparison.OrdinalIgnoreCase) && s.AsSpan(end).StartsWith("://"))
        {
            while (end < s.Length && !char.IsWhiteSpace(s[end]) && s[end] is not (')' or ']' or '>' or '<'))
            {
                end++;
            }

            return end;
        }

        var i = end;
        var at = -1;
        while (i < s.Length && (char.IsAsciiLetterOrDigit(s[i]) || s[i] is '.' or '-' or '_' or '@' or '+'))
        {
            if (s[i] == '@')
            {
                at = i;
            }
            else if (at >= 0 && char.IsUpper(s[i]) && char.IsLower(s[i - 1]))
            {
                break;
            }

            i++;
        }

        while (i > end && s[i - 1] is '.' or '-')
        {
            i--;
        }

        if (at > 0)
        {
            // "Ada Quill@adaquill": a handle, not an address.
            kind = TokenKind.Email;
            return s.IndexOf('.', at, i - at) > at ? i : end;
        }

        var dot = s.LastIndexOf('.', i - 1, i - start);
        return dot > start + 1 && (TopLevel.Contains(s[(dot + 1)..i]) || s.AsSpan(dot + 1, i - dot - 1) is "Com" or "COM" or "Org" or "ORG" or "Net" or "NET" or "CO") ? i : end;
    }

    /// <summary>Cuts a run of letters at lost tag boundaries, agency hyphens and possessives.</summary>
    private static void Words(string s, int start, int end, bool spaced, List<Token> tokens, Lexicon? lexicon)
    {
        var from = start;
        for (var i = start + 1; i < end && lexicon is not null; i++)
        {
            var cut = char.IsLower(s[i - 1]) && char.IsUpper(s[i]) && Lost(s, start, from, i, end, lexicon)
                || i - from > 2 && char.IsLower(s[i - 1]) && char.IsDigit(s[i])
                || i - from > 1 && i + 1 < end && char.IsUpper(s[i - 1]) && char.IsUpper(s[i]) && char.IsLower(s[i + 1]) && Agency(s, from, i, lexicon) && lexicon.Glues(FoldedText.Of(s.AsSpan(i, end - i)), Next(s, end));
            if (cut)
            {
                Emit(s, from, i, spaced, tokens);
                from = i;
                spaced = false;
            }
            else if (s[i] == '-' && (char.IsUpper(s[i - 1]) && Agency(s, from, i, lexicon) || char.IsLower(s[i - 1]) && Begins(s, i + 1, end, lexicon)))
            {
                Emit(s, from, i, spaced, tokens);
                tokens.Add(new Token(i, i + 1, TokenKind.Punctuation, "-", false));
                from = i + 1;
                spaced = false;
            }
        }

        if (lexicon is not null && GluedAgency(s, from, end, lexicon) is var glued && glued > from)
        {
            Emit(s, from, glued, spaced, tokens);
            Emit(s, glued, end, false, tokens);
            return;
        }

        if (end - from > 2 && s[end - 1] is 's' or 'S' && s[end - 2] is '\'' or '’')
        {
            Emit(s, from, end - 2, spaced, tokens);
            tokens.Add(new Token(end - 2, end, TokenKind.Possessive, "'s", false));
            return;
        }

        Emit(s, from, end, spaced, tokens);
    }

    /// <summary>"Ada Quill-USA TODAY Sports": an agency in capitals, or one of several words, begins behind the hyphen.</summary>
    private static bool Begins(string s, int from, int end, Lexicon lexicon)
    {
        var isCapitals = char.IsUpper(s[from]);
        for (var i = from; i < end; i++)
        {
            isCapitals &= char.IsUpper(s[i]);
        }

        if (!isCapitals)
        {
            return char.IsUpper(s[from]) && lexicon.Starting(FoldedText.Of(s.AsSpan(from, end - from)))?.Tree.Branch(Next(s, end))?.Reaches(Term.Agency) == true;
        }

        return end - from > 1 && lexicon.Starting(FoldedText.Of(s.AsSpan(from, end - from))) is { } set && (set.IsAlone(Term.Agency) || set.Tree.Branch(Next(s, end))?.Reaches(Term.Agency) == true);
    }

    private static bool Lost(string s, int start, int from, int i, int end, Lexicon lexicon)
    {
        var j = i;
        while (j < end && (j == i || !char.IsUpper(s[j]) || char.IsUpper(s[j - 1])))
        {
            j++;
        }

        var next = Next(s, end);
        if (s.AsSpan(from, i - from) is "by" or "By" or "von" or "Von" or "Par" or "Por" && j - i > 1)
        {
            return true;
        }

        // "CreditCreditAda Quill": a picture word before or behind the lost boundary.
        var head = lexicon.Starting(FoldedText.Of(s.AsSpan(from, i - from)));
        if (j < end && char.IsUpper(s[j]) && lexicon.Starting(FoldedText.Of(s.AsSpan(i, j - i)))?.IsAlone(Term.Photo) == true && head?.IsAlone(Term.Photo) == true
            || (from > start || from > 0 && s[from - 1] is '.' or ')' or '”' or '"') && head?.IsAlone(Term.Photo) == true)
        {
            return true;
        }

        // "…Ada QuillBild: …"
        if (i - from > 2 && j == end && end < s.Length && s[end] == ':' && lexicon.Labels(FoldedText.Of(s.AsSpan(i, end - i))))
        {
            return true;
        }

        return i - from > 2 && (j - i > 1 && char.IsUpper(s[i + 1]) || GluedWord.IsBehindName(s, start, i, end, lexicon) || lexicon.Glues(FoldedText.Of(s.AsSpan(i, j - i)), next) || lexicon.Glues(FoldedText.Of(s.AsSpan(i, end - i)), next));
    }

    private static string Next(string s, int end) => GluedWord.Next(s, end);

    /// <summary>"QUILLAP Business Writer": an agency in capitals glued to a name in capitals, its writer's title following. Returns the cut, or the start when there is none.</summary>
    private static int GluedAgency(string s, int from, int end, Lexicon lexicon)
    {
        if (end - from < 6 || end >= s.Length || !char.IsUpper(s[end - 1]) || !char.IsUpper(s[from + 1]) || Next(s, end) is not { Length: > 0 } next || !Titled(lexicon, next))
        {
            return from;
        }

        for (var cut = end - 4; cut <= end - 2; cut++)
        {
            if (cut - from >= 3 && Agency(s, cut, end, lexicon))
            {
                return cut;
            }
        }

        return from;
    }

    private static bool Titled(Lexicon lexicon, string word) => lexicon.Starting(word) is { } phrases && (phrases.Has(Term.Title) || phrases.Has(Term.TitleWord));

    private static bool Agency(string s, int from, int to, Lexicon lexicon) =>
        lexicon.Starting(FoldedText.Of(s.AsSpan(from, to - from)))?.IsAlone(Term.Agency) == true;

    private static void Emit(string s, int from, int to, bool spaced, List<Token> tokens) =>
        tokens.Add(new Token(from, to, char.IsDigit(s[from]) ? TokenKind.Number : TokenKind.Word, FoldedText.Of(s.AsSpan(from, to - from)), spaced));
}
