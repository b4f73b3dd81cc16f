namespace Ingestor.Articles.Credits;

/// <summary>"Reporting by A, B in PLACE; Editing by C": clauses, each opened by a role phrase.</summary>
internal static class SignOffReader
{
    /// <summary>What may stand before the first role phrase and still leave the line a credit.</summary>
    private const int LongestLead = 60;

    public static CreditLine? Read(string text)
    {
        var clauses = Clauses(text);
        if (clauses.Count == 0)
        {
            return null;
        }

        var people = new List<CreditedPerson>();
        var organizations = new List<CreditedOrganization>();
        foreach (var (roles, content) in clauses)
        {
            foreach (var name in NameList.Read(content))
            {
                foreach (var role in roles)
                {
                    if (name.IsOrganization)
                    {
                        organizations.Add(new CreditedOrganization(name.Name, role, name.Location));
                    }
                    else
                    {
                        people.Add(new CreditedPerson(name.Name, role, name.Location));
                    }
                }
            }
        }

        return people.Count + organizations.Count == 0
            ? null
            : new CreditLine([.. people.Distinct()], [.. organizations.Distinct()], AgencyList.FindIn(text)?.Name, null, Drop: true);
    }

    private static List<(CreditRole[] Roles, string Content)> Clauses(string text)
    {
        var openings = new List<(int Start, int End, CreditRole[] Roles)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1]))
            {
                continue;
            }

            foreach (var (phrase, roles) in CreditVocabulary.Roles)
            {
                if (string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsPhrase(text, at + phrase.Length))
                {
                    openings.Add((at, at + phrase.Length, roles));
                    at += phrase.Length - 1;
                    break;
                }
            }
        }

        return openings.Count == 0 || openings[0].Start > LongestLead || LeadIsSentence(text[..openings[0].Start])
            ? []
            : [.. openings.Select((opening, index) => (opening.Roles, text[opening.End..(index + 1 < openings.Count ? openings[index + 1].Start : text.Length)]))];
    }

    private static bool EndsPhrase(string text, int end) => end >= text.Length || !char.IsLetter(text[end]);

    /// <summary>Only furniture, brackets and separators stand before a sign-off; running text means a sentence that merely mentions one.</summary>
    private static bool LeadIsSentence(string lead)
    {
        var trimmed = lead.TrimEnd();
        return trimmed.Length > 0 && char.IsLetterOrDigit(trimmed[^1]);
    }
}
