using System.Globalization;
using System.Text;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>What makes two spellings the same name: letters without case, accents and the points of initials, words parted by one space.</summary>
public static class NameKey
{
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(FoldedText.Lower(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('.' or '\'' or '’') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The key without middle initials: "mara j lind" and "mara lind" are one person of one story.</summary>
    public static string WithoutInitials(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var words = key.Split(' ');
        return words.Length < 3 ? key : string.Join(' ', words.Where((word, i) => i == 0 || i == words.Length - 1 || word.Length > 1));
    }

    /// <summary>Number of letters to insert, delete or change, at most <paramref name="limit"/> + 1.</summary>
    public static int Distance(string first, string second, int limit)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return limit + 1;
        }

        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return Math.Min(row[^1], limit + 1);
    }
}
