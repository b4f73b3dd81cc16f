using Microsoft.Data.Sqlite;

namespace Ingestor.Store.Embedded;

/// <summary>Tells lost infrastructure from a fault of one statement, by SQLite's primary result codes (sqlite.org/rescode.html).</summary>
internal static class EmbeddedFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <returns>What a person can do about it; null when the statement itself is at fault.</returns>
    public static string? CureOf(SqliteException error) => error.SqliteErrorCode switch
    {
        Full => "free disk space; the work comes back by itself",
        IoError => "free disk space or check the disk; the work comes back by itself",
        ReadOnly or CannotOpen => "let this user write it and its folder; the work comes back by itself",
        Busy or Locked => "another process holds it: the embedded store is for one service at a time",
        Corrupt or NotADatabase => "it is damaged or no SQLite file: put a backup in its place, or move it away to begin anew",
        _ => null,
    };
}
