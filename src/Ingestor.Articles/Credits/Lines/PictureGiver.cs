namespace Ingestor.Articles.Credits.Lines;

/// <summary>Whom the words in front of a picture credit lead to expect.</summary>
internal enum PictureGiver
{
    Either,
    Person,
    House,
}
