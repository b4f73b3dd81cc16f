namespace Ingestor.Fetch;

/// <summary>Carries a refusal through the HTTP stack, which only knows exceptions; the fetcher turns it back into a value.</summary>
internal sealed class RefusedAddressException(string message) : IOException(message);
