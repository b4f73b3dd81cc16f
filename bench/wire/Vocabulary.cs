namespace Ingestor.Bench.Wire;

/// <summary>Words that the generated stories are made of; all people and places are invented or generic.</summary>
internal static class Vocabulary
{
    public static readonly string[] GivenNames =
    [
        "Mara", "Tobias", "Ines", "Kofi", "Yuna", "Pavel", "Leila", "Oscar", "Freya", "Dario", "Noor", "Hugo", "Salma", "Viktor", "Amara", "Jonas",
    ];

    public static readonly string[] FamilyNames =
    [
        "Velling", "Okonta", "Harrow", "Lindqvist-Bay", "Castellan", "Morimura", "Drayton", "Pellham", "Novarek", "Abadie", "Quill", "Sandover", "Teig", "Rourke", "Imbert", "Falk",
    ];

    public static readonly string[] Places =
    [
        "Seoul", "Vienna", "Nairobi", "Lima", "Oslo", "Jakarta", "Ottawa", "Madrid", "Accra", "Warsaw", "Hanoi", "Dublin", "Santiago", "Tunis", "Riga", "Perth",
    ];

    public static readonly string[] Subjects =
    [
        "The harbour authority", "A regional court", "The transport ministry", "Two independent auditors", "The central bank", "A union of dock workers",
        "The opposition alliance", "Engineers at the plant", "The water board", "Three neighbouring states", "The national carrier", "Local officials",
    ];

    public static readonly string[] Verbs =
    [
        "approved", "rejected", "postponed", "published", "questioned", "expanded", "suspended", "defended", "reviewed", "announced", "scaled back", "completed",
    ];

    public static readonly string[] Objects =
    [
        "a plan to rebuild the northern bridge", "the second round of wage talks", "its forecast for the coming quarter", "new limits on night flights",
        "an inquiry into the missing cargo", "the sale of four reserve tankers", "a ceasefire proposal drawn up last week", "the long-delayed rail link",
        "rules for private water suppliers", "a package of loans worth 2.4 billion", "the search for a replacement site", "a report on flood defences",
    ];

    public static readonly string[] Tails =
    [
        "after three days of negotiations", "despite warnings from residents", "according to a document seen on Tuesday", "while prices kept rising",
        "in a vote that split the chamber", "as storms closed the coastal road", "before a deadline set by creditors", "under an agreement signed last spring",
    ];
}
