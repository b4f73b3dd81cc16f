namespace Ingestor.Articles.Credits.Lines;

/// <param name="Key">Folded to lower case, apostrophes straightened: what phrases are compared by.</param>
/// <param name="Spaced">White space stands in front.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, string Key, bool Spaced);
