namespace Ingestor.Store;

/// <summary>Lost infrastructure: the database does not answer or cannot write. The message names it and the cure.</summary>
public sealed class StoreUnavailableException(string message, Exception inner) : Exception(message, inner);
