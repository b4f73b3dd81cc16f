namespace Ingestor.Articles.Credits.Lines;

/// <summary>Clauses that are told in a sentence, and what stands beside the clauses.</summary>
internal static partial class SignOffReader
{
    /// <summary>"Aus Istanbul berichtet Ada Quill", "Reporting from Oslo by Ada Quill": the place in front of the verb.</summary>
    private static int From(Draft d, int i)
    {
        if (d.Find(i, Term.In) is not { } preposition || !d.IsUpper(i) || NameReader.Place(d, preposition.End, d.Count) is var place && place == preposition.End)
        {
            return i;
        }

        var verb = d.Find(place, Term.Suffix) is { Phrase.Role: CreditRole.Reporter } said && !d.IsUpper(place) ? said.End : place;
        var list = new ListReader(d, CreditRole.Reporter);
        var end = list.Read(verb, d.Count);
        if (verb == place || list.People.Count == 0 || !Ends(d, end))
        {
            return i;
        }

        list.PlaceAll(d.Text(preposition.End, place));
        d.Mark(i, verb, "role");
        list.Commit();
        return end;
    }

    /// <summary>"The ferry left on Monday. — Pictures by Ada Quill": words that no clause is of stand in front.</summary>
    private static bool IsCaptioned(Draft d, int i)
    {
        var words = 0;
        for (var k = 0; k < i; k++)
        {
            words += d.Rule(k) is null && d.IsWord(k) && !d.IsUpper(k) ? 1 : 0;
        }

        return words >= FewestCaptionWords;
    }

    /// <summary>"Ada Quill reported from Kabul for a decade before she wrote her novel": small words that no clause is of, up to the stop.</summary>
    private static bool GoesOn(Draft d, int from)
    {
        var words = 0;
        for (var i = from; i < d.Count && !IsStop(d, i) && !d.Is(i, ",") && words < FewestCaptionWords && !d.OpensClause(i);)
        {
            var known = (d.Find(i, Term.And) ?? d.Find(i, Term.In) ?? d.Find(i, Term.Suffix) ?? d.Find(i, Term.With) ?? d.Find(i, Term.Tail) ?? d.Find(i, Term.For) ?? d.Find(i, Term.Title))?.End;
            words += known is null && d.IsWord(i) && !d.IsUpper(i) ? 1 : 0;
            i = known ?? i + 1;
        }

        return words >= FewestCaptionWords;
    }

    /// <summary>"The audio version of this story was produced by Ada Quill and edited by Ben Tarn.": the story is the sentence's subject.</summary>
    private static int Passive(Draft d, int i)
    {
        if (d.Find(i, Term.Subject) is not { } subject || (Role(d, subject.End) ?? d.Find(subject.End, Term.By)) is not { } verb)
        {
            return i;
        }

        var list = new ListReader(d, verb.Phrase.Role ?? CreditRole.Reporter);
        var end = list.Read(verb.End, d.Count);
        if (list.People.Count == 0 || !IsLikely(list) || list.Organizations.Any(house => house.Role != CreditRole.Affiliation) || !Ends(d, end))
        {
            return i;
        }

        d.Mark(i, verb.End, "role");
        list.Commit();
        return end;
    }

    /// <summary>A line with credit clauses has no body text left: only an editor's note is kept apart.</summary>
    private static void Close(Draft d)
    {
        for (var i = 0; i < d.Count; i++)
        {
            if (d.Has(i, Term.EditorNote))
            {
                d.HasNote = true;
                d.Mark(i, i + 1, "editor's note");
            }
        }

        Beside(d);
        d.Mark(0, d.Count, "tail");
    }

    /// <summary>A picture credit in front of the clauses, a copyright notice behind them.</summary>
    private static void Beside(Draft d)
    {
        var first = 0;
        while (first < d.Count && d.Rule(first) is null)
        {
            first++;
        }

        var last = d.Count;
        while (last > first && d.Rule(last - 1) is null)
        {
            last--;
        }

        if (first > 2 && d.Part(0, first) is var picture && (PictureReader.Read(picture, 0) || SupplyReader.Read(picture) || DeskInitials.Read(picture)))
        {
            d.Absorb(picture, 0);
        }

        for (var i = last; i < d.Count; i++)
        {
            if (d.Find(i, Term.Agency) is { Phrase.Agency.Kind: "wire" } service && d.Key(i - 1) is ")" or "|" or "—" or "–" or "-" && (service.End >= d.Count || d.Has(service.End, Term.Month) || d.Tokens[service.End].Kind is not TokenKind.Word))
            {
                d.Add(new CreditedOrganization(d.Text(i, service.End), CreditRole.Source));
                return;
            }

            if (d.Has(i, Term.Copyright))
            {
                var notice = d.Part(i, d.Count);
                _ = FurnitureReader.Read(notice);
                d.Absorb(notice, i);
                return;
            }
        }
    }
}
