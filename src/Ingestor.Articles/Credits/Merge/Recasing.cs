using System.Globalization;
using System.Text;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Capitals are the wire's, not the name's: "SEOUL" is shown as "Seoul", "CHET O'BROKAW" as "Chet O'Brokaw". Mixed case is left alone.</summary>
public static class Recasing
{
    private static readonly CapitalWords Words = CapitalWords.Default;

    /// <summary>Display form of a person's name.</summary>
    public static string Name(string name) => Recase(name, isPlace: false);

    /// <summary>Display form of a place: "ST. PETERSBURG, Fla." becomes "St. Petersburg, Fla.", "RIO DE JANEIRO" "Rio de Janeiro".</summary>
    public static string Place(string place) => Recase(place, isPlace: true);

    private static string Recase(string text, bool isPlace)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }

            result.Append(end > at ? Word(text[at..end], isFirst: at == 0, isPlace, isAlone: at == 0 && end == text.Length) : text[end].ToString());
            at = end > at ? end : end + 1;
        }

        return result.ToString();
    }

    private static bool IsWord(char c) => char.IsLetter(c) || c is '\'' or '’' or '.' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Word(string word, bool isFirst, bool isPlace, bool isAlone)
    {
        var letters = word.Where(char.IsLetter).ToArray();
        if (letters.Length < 2 || letters.Any(c => !char.IsUpper(c)) || IsInitials(word) || (isPlace && Words.Capitals.Contains(word)))
        {
            return word;
        }

        // "LD", "PTI" alone are signed initials or an agency; "LI WEI" is a name.
        if (isAlone && !isPlace && letters.Length <= 3)
        {
            return word;
        }

        return !isFirst && IsSmall(word, isPlace) ? word.ToLowerInvariant() : Words.Written.GetValueOrDefault(word) ?? Title(word);
    }

    private static bool IsSmall(string word, bool isPlace) =>
        Words.Small.Contains(word) && (isPlace || !Words.SmallForPlacesOnly.Contains(word));

    /// <summary>"N.Y.", "J.R.R.": a point after every letter.</summary>
    private static bool IsInitials(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 2;
    }

    private static string Title(string word)
    {
        var result = word.ToLowerInvariant().ToCharArray();
        var raise = true;
        for (var i = 0; i < result.Length; i++)
        {
            if (raise && char.IsLetter(result[i]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
                raise = false;
            }

            // "O'BRIEN" and "D'ANGELO" go on with a capital, the genitive of "PEOPLE'S" does not.
            raise |= result[i] is '\'' or '’' && i <= 1 && result.Length > i + 2;
        }

        if (result.Length > 4 && result[0] == 'M' && result[1] == 'c')
        {
            result[2] = char.ToUpperInvariant(result[2]);
        }

        return new string(result);
    }
}
