namespace Ingestor.Store;

/// <summary>The one outcome that every discovered link has at any moment.</summary>
public enum LinkOutcome
{
    /// <summary>Not done yet: waiting for its first fetch or for another try.</summary>
    Deferred,
    Stored,
    Unchanged,
    Duplicate,

    /// <summary>Not a story, and trying again would not make it one.</summary>
    Rejected,

    /// <summary>Gave up after too many tries; a person should look.</summary>
    Quarantined,
}
