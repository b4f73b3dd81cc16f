using Ingestor.Store;

namespace Ingestor;

/// <summary>Holds a lease for the length of a job: renews it in the background, and says so when it is lost.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ILeases _leases;
    private readonly TimeSpan _duration;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _done = new();
    private readonly Task _renewal;

    private LeaseKeeper(ILeases leases, Lease lease, TimeSpan duration, TimeProvider time)
    {
        (_leases, Lease, _duration, _time) = (leases, lease, duration, time);
        _renewal = RenewAsync();
    }

    public Lease Lease { get; private set; }

    /// <summary>Cancelled when somebody else may hold the lease: nothing may be written under it any more.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <param name="patience">How long to ask again while somebody else holds the name.</param>
    /// <returns>Null when somebody else holds the name for longer than that.</returns>
    public static async Task<LeaseKeeper?> TakeAsync(
        ILeases leases, string name, string owner, TimeSpan duration, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var begun = time.GetTimestamp();
        while (true)
        {
            if (await leases.AcquireAsync(name, owner, duration, time.GetUtcNow(), cancellation) is { } lease)
            {
                return new LeaseKeeper(leases, lease, duration, time);
            }

            if (time.GetElapsedTime(begun) + Pause > patience)
            {
                return null;
            }

            await Task.Delay(Pause, time, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _renewal;
        if (!_lost.IsCancellationRequested)
        {
            try
            {
                await _leases.ReleaseAsync(Lease, CancellationToken.None);
            }
            catch (StoreUnavailableException)
            {
                // The store is gone, and the job ends for that reason already: the lease runs out by itself.
            }
        }

        _lost.Dispose();
        _done.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(_duration / 3, _time);
        try
        {
            while (await timer.WaitForNextTickAsync(_done.Token))
            {
                if (await _leases.RenewAsync(Lease, _duration, _time.GetUtcNow(), _done.Token) is not { } renewed)
                {
                    await _lost.CancelAsync();
                    return;
                }

                Lease = renewed;
            }
        }
        catch (OperationCanceledException) when (_done.IsCancellationRequested)
        {
        }
        catch (StoreUnavailableException)
        {
            await _lost.CancelAsync();
        }
    }
}
