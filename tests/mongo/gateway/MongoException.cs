namespace Ingestor.MongoGateway;

/// <summary>An error as a MongoDB server reports it.</summary>
/// <param name="labels">Error labels that the driver acts on, e.g. <c>TransientTransactionError</c>.</param>
internal sealed class MongoException(int code, string name, string message, params string[] labels) : Exception(message)
{
    public int Code => code;

    public string Name => name;

    public IReadOnlyList<string> Labels => labels;
}
