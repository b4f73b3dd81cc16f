namespace Ingestor.Articles.Credits.Lines;

/// <summary>What joins the links of a picture credit.</summary>
internal static class PictureJoint
{
    /// <param name="behindHouse">The only link so far is a house: a colon may follow ("AAP: Ada Quill").</param>
    /// <returns>Where the next link begins, or <paramref name="i"/> when nothing joins on.</returns>
    public static int Read(Draft d, int i, int end, bool behindHouse)
    {
        if (i >= end)
        {
            return i;
        }

        var key = d.Key(i);
        if (key is "/" or "|" or "-" or "–" or "—" or "©" or "•" or "·" || key is "," or ":" && (key is "," || behindHouse))
        {
            return d.Key(i + 1) is "/" or "©" ? i + 2 : i + 1;
        }

        if (key is "'" or "\"" or "”" or "’")
        {
            return Read(d, i + 1, end, behindHouse) is var next && next > i + 1 ? next : i;
        }

        if (key is "(" && (OrganizationReader.Read(d, i + 1, end) > i + 1 || d.Has(i + 1, Term.Placeholder)))
        {
            return i + 1;
        }

        // "Photo Ada Quill. AFP": the agency behind a stop ends the line.
        if (key is "." && d.Find(i + 1, Term.Agency) is { } agency && agency.End == d.Count)
        {
            return i + 1;
        }

        if ((d.Find(i, Term.For) ?? d.Find(i, Term.In)) is { } outlet && !d.IsUpper(i) && OrganizationReader.Read(d, outlet.End, end) > outlet.End)
        {
            return outlet.End;
        }

        return key is "via" or "for" ? i + 1 : d.Find(i, Term.And)?.End ?? i;
    }
}
