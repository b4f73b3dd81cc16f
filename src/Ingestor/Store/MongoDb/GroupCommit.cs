namespace Ingestor.Store.MongoDb;

/// <summary>Group commit: what arrives while a write is under way is written together by the next one, so a busy store needs few round trips and a quiet one waits for nobody.</summary>
/// <param name="write">Writes a group and answers each item in order.</param>
/// <param name="most">Items of one group.</param>
internal sealed class GroupCommit<TItem, TResult>(Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> write, int most)
{
    private readonly Lock _gate = new();
    private readonly Queue<(TItem Item, TaskCompletionSource<TResult> Done)> _waiting = [];
    private bool _writes;

    /// <summary>Ends when the item is written; a caller that gives up leaves it to be written all the same.</summary>
    public async Task<TResult> WriteAsync(TItem item, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var done = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        bool writes;
        lock (_gate)
        {
            _waiting.Enqueue((item, done));
            writes = !_writes;
            _writes = true;
        }

        // Whoever finds nobody writing writes for all, until nobody waits.
        if (writes)
        {
            _ = WriteWaitingAsync();
        }

        return await done.Task.WaitAsync(cancellation);
    }

    private async Task WriteWaitingAsync()
    {
        while (Take() is { Count: > 0 } group)
        {
            // One item that the store will never take must not fail the others: each is then written alone.
            if (!await TryWriteAsync(group))
            {
                foreach (var alone in group)
                {
                    await TryWriteAsync([alone]);
                }
            }
        }
    }

    /// <returns>False when the group holds an item at fault, and nobody has been answered.</returns>
    private async Task<bool> TryWriteAsync(List<(TItem Item, TaskCompletionSource<TResult> Done)> group)
    {
        try
        {
            var results = await write([.. group.Select(waiting => waiting.Item)]);
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Done.SetResult(results[i]);
            }
        }
        catch (Exception fault)
        {
            if (group.Count > 1 && fault is not StoreUnavailableException)
            {
                return false;
            }

            group.ForEach(waiting => waiting.Done.SetException(fault));
        }

        return true;
    }

    private List<(TItem Item, TaskCompletionSource<TResult> Done)> Take()
    {
        lock (_gate)
        {
            var group = new List<(TItem, TaskCompletionSource<TResult>)>();
            while (group.Count < most && _waiting.TryDequeue(out var next))
            {
                group.Add(next);
            }

            _writes = group.Count > 0;
            return group;
        }
    }
}
