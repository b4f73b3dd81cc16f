namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads a line of labelled fields from end to end: "Text: A Fotos: B", "Reported by: A | Source: PTI", "Author, A Role, B".</summary>
internal static class FieldLine
{
    private const int LongestLine = 60;
    private const int FewestFields = 2;

    public static bool Read(Draft d)
    {
        if (d.Count > LongestLine || Field.At(d, 0) is null)
        {
            return false;
        }

        var fields = Fields(d);
        var values = new FieldValues(d);
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields.Count < FewestFields || !values.Read(fields[i], Last(d, fields[i].Value, i + 1 < fields.Count ? fields[i + 1].Start : d.Count)))
            {
                return false;
            }
        }

        return values.Commit();
    }

    private static List<Field> Fields(Draft d)
    {
        var fields = new List<Field>();
        for (var i = 0; i < d.Count;)
        {
            var field = Field.At(d, i);
            if (field is { } found)
            {
                fields.Add(found);
            }

            i = field?.Value ?? i + 1;
        }

        return fields;
    }

    /// <summary>The marks between two fields are of neither.</summary>
    private static int Last(Draft d, int from, int to)
    {
        while (to > from && d.Key(to - 1) is "|" or "," or ";" or "." or "-" or "–" or "—" or "/" or "•" or "·" or ")" or "(")
        {
            to--;
        }

        return to;
    }
}
