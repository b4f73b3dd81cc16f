namespace Ingestor.Sources;

public enum SourceKind
{
    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>A page whose links are stories.</summary>
    Page,

    /// <summary>A drop folder that files arrive in.</summary>
    Folder,
}
