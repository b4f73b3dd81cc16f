using Ingestor.Articles.Credits.Lines;

namespace Ingestor.Articles.Credits;

/// <summary>Words of the language files that other stages look up.</summary>
internal static class CreditVocabulary
{
    /// <summary>"By", "Von", "Par", "Text" … of every language.</summary>
    public static IReadOnlySet<string> ByWords { get; } =
        Lexicon.Shared.Words(Term.By).Concat(Lexicon.Shared.Words(Term.Label)).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
