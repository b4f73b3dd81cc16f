using System.Collections.Concurrent;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Ingestor.Fetch;

/// <summary>One Polly pipeline a host: total time-out, one retry with jitter on transient faults, circuit breaker, time-out of an attempt.</summary>
public sealed class HostPipelines(FetchOptions options, TimeProvider time)
{
    private const int Retries = 1;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, ResiliencePipeline<FetchResult>> _pipelines = new(StringComparer.OrdinalIgnoreCase);

    public ResiliencePipeline<FetchResult> Of(Uri url) => _pipelines.GetOrAdd(url.Authority, _ => Build());

    private ResiliencePipeline<FetchResult> Build() => new ResiliencePipelineBuilder<FetchResult> { TimeProvider = time }
        .AddTimeout(TimeSpan.FromSeconds(options.TotalSeconds))
        .AddRetry(new RetryStrategyOptions<FetchResult>
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            MaxDelay = LongestWait,
            // A busy server named its own time: the ledger asks again, not a wait in here.
            ShouldHandle = arguments => ValueTask.FromResult(
                IsTransient(arguments.Outcome) && arguments.Outcome.Result is not FetchResult.Failed { Failure: FetchFailure.Busy }),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<FetchResult>
        {
            FailureRatio = 0.8,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(30),
            ShouldHandle = arguments => ValueTask.FromResult(IsTransient(arguments.Outcome)),
        })
        .AddTimeout(TimeSpan.FromSeconds(options.AttemptSeconds))
        .Build();

    private static bool IsTransient(Outcome<FetchResult> outcome) =>
        outcome.Exception is TimeoutRejectedException || outcome.Result is FetchResult.Failed { IsTransient: true };
}
