namespace Ingestor.Articles.Documents;

public enum DocumentKind
{
    Html,
    PlainText,
}
