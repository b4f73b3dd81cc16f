using System.Collections.Frozen;
using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Metadata;

/// <summary>"By", "Von", "Par" … of every language, looked up without copying.</summary>
internal static class ByWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        CreditVocabulary.ByWords.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contain(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether the line's first word is one, and others follow.</summary>
    public static bool Begin(ReadOnlySpan<char> line) => line.IndexOf(' ') is > 0 and var space && Contain(line[..space].TrimEnd(':'));
}
