using Microsoft.Data.Sqlite;

namespace Ingestor.Store.Embedded;

/// <summary>Statements inside one transaction; parameters are given in pairs of name and value.</summary>
internal sealed class Sql(SqliteConnection connection, SqliteTransaction transaction)
{
    public int Execute(string statement, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(statement, parameters);
        return command.ExecuteNonQuery();
    }

    public object? Scalar(string statement, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(statement, parameters);
        return command.ExecuteScalar() is var value and not DBNull ? value : null;
    }

    public IReadOnlyList<T> Query<T>(string statement, Func<SqliteDataReader, T> row, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(statement, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private SqliteCommand Command(string statement, (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statement;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
