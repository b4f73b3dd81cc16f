using Ingestor.Articles.Rules;

namespace Ingestor.Sources;

/// <summary>One valid, enabled source.</summary>
/// <param name="Location">Absolute address: http, https, or file for a path on this machine.</param>
public sealed record Source(string Id, string Name, SourceKind Kind, Uri Location, TimeSpan Every)
{
    /// <summary>What is known about its pages; null for nothing.</summary>
    public PageRules? Rules { get; init; }

    public bool IsLocal => Location.IsFile;

    /// <summary>The folder tree that a local source may read from.</summary>
    public string Root => Kind == SourceKind.Folder ? Location.LocalPath : Path.GetDirectoryName(Location.LocalPath)!;
}
