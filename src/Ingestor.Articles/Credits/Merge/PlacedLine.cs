using Ingestor.Articles.Content;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>A story line with its place in the story, so that what is removed in several readings still comes out in order.</summary>
internal sealed record PlacedLine(int Place, StoryLine Line)
{
    internal string Text => Line.Text;

    internal PlacedLine With(string text) => this with { Line = Line with { Text = text } };
}
