using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ingestor.Store.Embedded;

/// <summary>The SQLite file. One connection, one piece of work at a time, each in a transaction of its own: SQLite has one writer anyway.</summary>
/// <param name="mostPages">Pages of 4 KB that the file may grow to; null for as many as the disk holds.</param>
internal sealed class EmbeddedDatabase(string folder, int? mostPages = null) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private SqliteConnection? _connection;

    public string File { get; } = Path.Combine(folder, "ingestor.db");

    public Task InitialiseAsync(CancellationToken cancellation) => RunAsync(sql => sql.Execute(EmbeddedSchema.Sql), cancellation);

    public Task RunAsync(Action<Sql> work, CancellationToken cancellation) =>
        RunAsync(
            sql =>
            {
                work(sql);
                return true;
            },
            cancellation);

    /// <summary>Runs the work in a transaction off the caller's thread; all of it happens or nothing.</summary>
    public async Task<T> RunAsync<T>(Func<Sql, T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            _connection ??= Open();
            using var transaction = _connection.BeginTransaction();
            var result = work(new Sql(_connection, transaction));
            transaction.Commit();
            return result;
        }
        catch (SqliteException error) when (EmbeddedFault.CureOf(error) is { } cure)
        {
            throw new StoreUnavailableException($"{File} cannot be used ({error.Message.Trim().TrimEnd('.')}): {cure}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"{folder} cannot be used ({error.Message}): set Ingestor:Store:DataFolder to a folder that this user may write", error);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        _connection?.Dispose();
        _turn.Dispose();
    }

    private SqliteConnection Open()
    {
        Directory.CreateDirectory(folder);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, DefaultTimeout = 30, Pooling = false }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        // WAL with NORMAL survives the death of the process at any moment; a power cut may cost the last commits, never the file.
        pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000; PRAGMA wal_autocheckpoint = 8000; PRAGMA mmap_size = 268435456;"
            + (mostPages is { } most ? string.Create(CultureInfo.InvariantCulture, $" PRAGMA max_page_count = {most};") : "");
        pragmas.ExecuteNonQuery();
        return connection;
    }
}
