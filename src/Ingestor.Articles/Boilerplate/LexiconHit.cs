namespace Ingestor.Articles.Boilerplate;

/// <summary>A phrase of one language found in a line.</summary>
/// <param name="Length">In words.</param>
/// <param name="Language">Number of the language file.</param>
internal readonly record struct LexiconHit(int Length, int Language, ulong Classes);
