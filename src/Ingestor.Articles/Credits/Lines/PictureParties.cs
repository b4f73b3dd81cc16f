namespace Ingestor.Articles.Credits.Lines;

/// <summary>Tells the houses of a picture credit from its photographers by what each is called and by what stands beside it.</summary>
internal static class PictureParties
{
    public static bool[] Houses(Draft d, IReadOnlyList<PictureLink> links, PictureGiver giver)
    {
        int[] form = [.. links.Select(link => link.IsHouse ? int.MinValue : NameForm.Likeness(d, link.From, link.To))];
        var isHouse = new bool[links.Count];
        var best = Array.IndexOf(form, form.Max());
        var isSplit = links.Skip(1).Any(link => !link.IsLoose) && !links.Any(link => link.IsHouse);
        for (var i = 0; i < links.Count; i++)
        {
            isHouse[i] = links[i].IsHouse || (links[i].IsWord ? IsHouseInOneWord(d, links, i, giver) : form[i] < Least(giver, links.Count))
                || isSplit && i != best && form[i] < NameForm.Certain && !links[i].IsLoose && !(i + 1 < links.Count && links[i + 1].IsLoose);
        }

        return isHouse;
    }

    /// <summary>"Courtesy of" thanks a house, unless a given name says otherwise.</summary>
    private static int Least(PictureGiver giver, int links) => giver switch
    {
        PictureGiver.House when links == 1 => NameForm.Certain - 1,
        PictureGiver.Person => NameForm.Impossible,
        _ => NameForm.Possible,
    };

    /// <summary>A single word is a surname behind a house and where "by" stands in front; else a house.</summary>
    private static bool IsHouseInOneWord(Draft d, IReadOnlyList<PictureLink> links, int i, PictureGiver giver)
    {
        if (d.Has(links[i].From, Term.Given))
        {
            return false;
        }

        // "JPL-Caltech"
        if (links[i].Name.IndexOf('-', StringComparison.Ordinal) is > 1 and var dash && links[i].Name[..dash].All(char.IsUpper) && links[i].Name.Any(char.IsLower))
        {
            return true;
        }

        var hasName = links.Any(link => !link.IsHouse && !link.IsWord);
        var behindHouse = links.Take(i).Any(link => link.IsHouse);
        return hasName || !(behindHouse || links.Count == 1 && giver == PictureGiver.Person || links[i].Name.Contains('-', StringComparison.Ordinal) && char.IsLower(links[i].Name[1]));
    }
}
