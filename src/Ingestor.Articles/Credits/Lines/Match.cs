namespace Ingestor.Articles.Credits.Lines;

/// <param name="End">Index of the first token after the phrase.</param>
internal readonly record struct Match(Phrase Phrase, int End);
