namespace Ingestor.Articles.Credits.Lines;

/// <summary>Role words with misprints: "Edtitng by". Only before the by-word, only within two edits (Damerau, restricted).</summary>
internal static class Fuzzy
{
    private const int Budget = 2;

    public static Match? Role(Draft d, int i)
    {
        if (i + 1 >= d.Count || d.Key(i).Length is < 6 or > 12 || !d.IsWord(i) || d.Has(i, Term.By) || d.Tokens[i + 1].Key.Length > 5)
        {
            return null;
        }

        foreach (var phrase in d.Gerunds(i + 1))
        {
            if (phrase.Words[0][0] == d.Key(i)[0] && Distance(phrase.Words[0], d.Key(i)) <= Budget)
            {
                return new Match(phrase, i + 2);
            }
        }

        return null;
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Budget)
        {
            return Budget + 1;
        }

        Span<int> rows = stackalloc int[(a.Length + 1) * (b.Length + 1)];
        var wide = b.Length + 1;
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[(i * wide) + j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(rows[((i - 1) * wide) + j] + 1, rows[(i * wide) + j - 1] + 1), rows[((i - 1) * wide) + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[(i * wide) + j] = Math.Min(rows[(i * wide) + j], rows[((i - 2) * wide) + j - 2] + 1);
                }
            }
        }

        return rows[(a.Length * wide) + b.Length];
    }
}
