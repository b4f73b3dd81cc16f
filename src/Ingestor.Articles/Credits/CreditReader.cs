using Ingestor.Articles.Credits.Lines;

namespace Ingestor.Articles.Credits;

/// <summary>Reads one line of text: by-line, sign-off, dateline, picture credit, notice, or none of them.</summary>
/// <remarks>Pure, deterministic, thread-safe; time linear in the line's length. Conventions: docs/credits.md.</remarks>
public static class CreditReader
{
    public static CreditLine Read(string line, CreditContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        var d = new Draft(line, Lexicon.Shared);
        if (d.Count > 0)
        {
            Understand(d, context ?? new CreditContext());
        }

        return new CreditLine
        {
            People = d.People,
            Organizations = d.Organizations,
            Agency = d.Found ? NamedAgency.Of(d)?.Name : null,
            Dateline = d.Dateline,
            Drop = d.Found && !d.HasNote && d.Dateline?.Rest is null && Whole(d),
            Spans = Spans.Of(d),
        };
    }

    private static void Understand(Draft d, CreditContext context)
    {
        if (EastAsianReader.Read(d))
        {
            return;
        }

        if (new DatelineReader(d).Read())
        {
            // A caption begins with a dateline too, and ends in its picture's credit.
            _ = d.DatelineAgency is null && d.Dateline?.Rest is not null && PictureReader.Read(d, First(d));
            return;
        }

        if (FieldLine.Read(d) || SignOffReader.Read(d))
        {
            return;
        }

        if (ContactLine.Read(d) || DatedSignature.Read(d))
        {
            return;
        }

        if (FurnitureReader.Read(d))
        {
            // A notice behind a caption leaves the picture credit in front of it to read.
            _ = d.Rule(0) is null && PictureReader.Read(d, 0);
            return;
        }

        _ = BylineReader.Read(d, context) || PictureReader.Read(d, 0);
    }

    private static int First(Draft d)
    {
        var i = 0;
        while (i < d.Count && d.Rule(i) is not null)
        {
            i++;
        }

        return i;
    }

    private static bool Whole(Draft d)
    {
        for (var i = 0; i < d.Count; i++)
        {
            if (d.Rule(i) is null && d.Tokens[i].Kind is not TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }
}
