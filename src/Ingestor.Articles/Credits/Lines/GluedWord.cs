namespace Ingestor.Articles.Credits.Lines;

/// <summary>What a lost tag boundary glues to a surname, told by the words around it.</summary>
internal static class GluedWord
{
    /// <summary>Words behind a town that may say that it heads an outlet's name.</summary>
    private const int LongestOutlet = 3;

    /// <summary>The word behind one space, without a clock glued to it ("Reporter09:30").</summary>
    public static string Next(string s, int end)
    {
        if (end + 1 >= s.Length || s[end] != ' ')
        {
            return "";
        }

        var from = end + 1;
        var to = from;
        for (var word = Tokenizer.Word(s, from); to < word && !(to > from + 2 && char.IsDigit(s[to]) && char.IsLower(s[to - 1])); to++)
        {
        }

        return FoldedText.Of(s.AsSpan(from, to - from));
    }

    /// <summary>"Ada QuillHealth Reporter", "Ada QuillOslo Daily Herald": a beat, or an outlet named for its town, glued to a name.</summary>
    /// <param name="run">Where the run of letters begins.</param>
    /// <param name="from">Where the glued word begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsBehindName(string s, int run, int from, int end, Lexicon lexicon)
    {
        if (lexicon.Starting(FoldedText.Of(s.AsSpan(from, end - from))) is not { } glued || Next(s, end) is not { Length: > 0 } next || !FollowsGivenName(s, run))
        {
            return false;
        }

        return glued.IsAlone(Term.TitleWord) && lexicon.Starting(next) is { } office && (office.Has(Term.Title) || office.Has(Term.TitleWord))
            || IsTown(glued, next) && SaysOutlet(s, end, lexicon);
    }

    /// <summary>A capitalised word other than a by-word or an article stands in front.</summary>
    private static bool FollowsGivenName(string s, int run)
    {
        var from = run < 3 || s[run - 1] != ' ' || !(char.IsLetter(s[run - 2]) || s[run - 2] == '.') ? -1 : s.LastIndexOf(' ', run - 2) + 1;
        return from >= 0 && char.IsUpper(s[from]) && s.AsSpan(from, run - 1 - from) is not ("By" or "BY" or "The" or "THE");
    }

    private static bool IsTown(PhraseSet glued, string next) =>
        glued.IsAlone(Term.City) || glued.IsAlone(Term.Region) || glued.Tree.Branch(next) is { } longer && (longer.Reaches(Term.City) || longer.Reaches(Term.Region));

    private static bool SaysOutlet(string s, int end, Lexicon lexicon)
    {
        for (var words = 0; words < LongestOutlet && Next(s, end) is { Length: > 0 } next; words++)
        {
            if (lexicon.Starting(next)?.IsAlone(Term.OrgWord) == true)
            {
                return true;
            }

            end = Tokenizer.Word(s, end + 1);
        }

        return false;
    }
}
