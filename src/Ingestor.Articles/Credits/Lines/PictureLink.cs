namespace Ingestor.Articles.Credits.Lines;

/// <summary>One link of a picture credit.</summary>
/// <param name="IsHouse">Its own words say that it is an organisation.</param>
/// <param name="IsLoose">A comma or an "and" joins it to the link in front: two people, as often as a name and a house.</param>
internal sealed record PictureLink(string Name, int From, int To, bool IsHouse, bool IsLoose)
{
    public bool IsWord { get; } = !Name.Contains(' ', StringComparison.Ordinal) && !Name.Contains('.', StringComparison.Ordinal);
}
