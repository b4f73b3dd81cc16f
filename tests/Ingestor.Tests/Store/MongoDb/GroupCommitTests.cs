using Ingestor.Store;
using Ingestor.Store.MongoDb;

namespace Ingestor.Tests.Store.MongoDb;

public sealed class GroupCommitTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_arrives_during_a_write_is_written_together_and_each_caller_gets_its_own_answer()
    {
        var groups = new List<int>();
        var first = new TaskCompletionSource();
        var commit = new GroupCommit<int, int>(
            async (IReadOnlyList<int> items) =>
            {
                groups.Add(items.Count);
                await first.Task;
                return items.Select(item => item * 10).ToArray();
            },
            most: 4);

        var calls = Enumerable.Range(0, 7).Select(item => commit.WriteAsync(item, Stop)).ToArray();
        first.SetResult();
        var answers = await Task.WhenAll(calls);

        Assert.Equal([0, 10, 20, 30, 40, 50, 60], answers);
        Assert.Equal([1, 4, 2], groups);
    }

    [Fact]
    public async Task An_item_at_fault_fails_its_own_caller_only()
    {
        var gate = new TaskCompletionSource();
        var commit = new GroupCommit<int, int>(
            async (IReadOnlyList<int> items) =>
            {
                await gate.Task;
                return items.Contains(2) ? throw new FormatException("two") : items;
            },
            most: 10);

        var calls = Enumerable.Range(0, 4).Select(item => commit.WriteAsync(item, Stop)).ToArray();
        gate.SetResult();

        Assert.Equal("two", (await Assert.ThrowsAsync<FormatException>(() => calls[2])).Message);
        var others = await Task.WhenAll(calls[0], calls[1], calls[3]);
        Assert.Equal([0, 1, 3], others);
    }

    [Fact]
    public async Task A_lost_store_is_told_to_every_caller_at_once_and_the_next_write_is_tried_again()
    {
        var gate = new TaskCompletionSource();
        var writes = 0;
        var commit = new GroupCommit<int, int>(
            async (IReadOnlyList<int> items) =>
            {
                await gate.Task;
                return ++writes <= 2 ? throw new StoreUnavailableException("gone", new TimeoutException()) : items;
            },
            most: 10);

        var calls = Enumerable.Range(0, 4).Select(item => commit.WriteAsync(item, Stop)).ToArray();
        gate.SetResult();

        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => call);
        }

        Assert.Equal(2, writes);
        Assert.Equal(5, await commit.WriteAsync(5, Stop));
    }
}
