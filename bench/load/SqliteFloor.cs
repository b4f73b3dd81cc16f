using Microsoft.Data.Sqlite;

namespace Ingestor.Bench.Load;

internal sealed class SqliteFloor : IFloorStore
{
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _writer = new(1);

    public SqliteFloor(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = NORMAL");
        Execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    }

    public async Task InsertAsync(int number, byte[] body, CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation);
        try
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO floor (id, body) VALUES ($id, $body)";
            insert.Parameters.AddWithValue("$id", number);
            insert.Parameters.AddWithValue("$body", body);
            await insert.ExecuteNonQueryAsync(cancellation);
        }
        finally
        {
            _writer.Release();
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _connection.Dispose();
    }

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
