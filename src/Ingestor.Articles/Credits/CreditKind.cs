namespace Ingestor.Articles.Credits;

public enum CreditKind
{
    Person,
    Organization,
}
