namespace Ingestor.Articles.Credits.Lines;

internal enum TokenKind
{
    Word,
    Number,
    Possessive,
    Email,
    Domain,
    Handle,
    Punctuation,
}
