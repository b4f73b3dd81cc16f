namespace Ingestor.Bench.Load;

/// <summary>A bare insert with the same durability that the service asks of the store.</summary>
internal interface IFloorStore : IDisposable
{
    Task InsertAsync(int number, byte[] body, CancellationToken cancellation);
}
