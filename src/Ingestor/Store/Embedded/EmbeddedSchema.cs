namespace Ingestor.Store.Embedded;

/// <summary>Documents are BSON; a value has a column of its own only where a query needs it. Times are Unix milliseconds.</summary>
internal static class EmbeddedSchema
{
    public const string Sql =
        """
        CREATE TABLE IF NOT EXISTS articles (id TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS revisions (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, document BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS links (
            id TEXT PRIMARY KEY, source TEXT NOT NULL, url TEXT NOT NULL, outcome TEXT NOT NULL, due INTEGER, fence INTEGER NOT NULL, document BLOB NOT NULL);
        CREATE INDEX IF NOT EXISTS links_due ON links (source, due) WHERE due IS NOT NULL;
        CREATE INDEX IF NOT EXISTS links_outcome ON links (source, outcome);
        CREATE INDEX IF NOT EXISTS links_url ON links (url);
        CREATE TABLE IF NOT EXISTS sources (id TEXT PRIMARY KEY, fence INTEGER NOT NULL, document BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS raw (hash TEXT PRIMARY KEY, url TEXT NOT NULL, content_type TEXT, fetched_at INTEGER NOT NULL, body BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, owner TEXT NOT NULL, fence INTEGER NOT NULL, expires_at INTEGER NOT NULL);
        """;
}
