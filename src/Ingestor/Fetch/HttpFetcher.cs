using System.Net;
using System.Net.Http.Headers;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Ingestor.Fetch;

/// <summary>Fetches over HTTP: conditional, bounded, redirects by hand, every failure a value.</summary>
/// <param name="pipelines">One Polly pipeline a host: time-out, retry, circuit breaker.</param>
public sealed class HttpFetcher(HttpClient client, HostPipelines pipelines, FetchOptions options, TimeProvider time)
{
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        try
        {
            return await pipelines.Of(request.Url).ExecuteAsync(
                async token => await AttemptAsync(request, token), cancellation);
        }
        catch (TimeoutRejectedException late)
        {
            return new FetchResult.Failed(FetchFailure.Timeout, $"{request.Url.Host} gave no whole answer within {late.Timeout.TotalSeconds} s");
        }
        catch (BrokenCircuitException)
        {
            return new FetchResult.Failed(FetchFailure.CircuitOpen, $"{request.Url.Host} failed repeatedly and is left alone for a while");
        }
    }

    private async Task<FetchResult> AttemptAsync(FetchRequest request, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(request, cancellation);
        }
        catch (HttpRequestException refused) when (refused.InnerException is RefusedAddressException reason)
        {
            return new FetchResult.Failed(FetchFailure.Refused, reason.Message);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchResult.Failed(FetchFailure.Connection, $"{request.Url.Host}: {error.Message}");
        }
    }

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancellation)
    {
        var url = request.Url;
        var seen = new HashSet<Uri>();
        while (seen.Add(url) && seen.Count <= options.MaxRedirects + 1)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, url);
            message.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
            Validate(message, "If-None-Match", request.ETag);
            Validate(message, "If-Modified-Since", request.LastModified);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest && response.Headers.Location is { } location
                && Uri.TryCreate(url, location, out var next))
            {
                if (next.Scheme is not ("http" or "https") || (url.Scheme == "https" && next.Scheme == "http"))
                {
                    return new FetchResult.Failed(FetchFailure.Refused, $"{url} redirects to {next.Scheme}, which is not followed");
                }

                url = next;
                continue;
            }

            return await AnswerAsync(response, url, cancellation);
        }

        return new FetchResult.Failed(FetchFailure.TooManyRedirects, $"{request.Url} redirects in a loop or more than {options.MaxRedirects} times");
    }

    private async Task<FetchResult> AnswerAsync(HttpResponseMessage response, Uri url, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        switch (status)
        {
            case 304:
                return new FetchResult.NotModified();
            case 408 or 425 or 429 or 503:
                return new FetchResult.Failed(FetchFailure.Busy, $"{url} answered {status}", Wait(response.Headers.RetryAfter));
            case >= 500:
                return new FetchResult.Failed(FetchFailure.ServerError, $"{url} answered {status}");
            case >= 300 and < 400:
                return new FetchResult.Failed(FetchFailure.ClientError, $"{url} answered {status} and names no address to go on to");
            case < 200 or >= 400:
                return new FetchResult.Failed(FetchFailure.ClientError, $"{url} answered {status}");
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        return await BoundedBody.ReadAsync(stream, options.MaxBodyBytes, cancellation) switch
        {
            null => new FetchResult.Failed(FetchFailure.TooLarge, $"{url} is larger than {options.MaxBodyBytes:N0} bytes"),
            [] => new FetchResult.Failed(FetchFailure.EmptyBody, $"{url} answered {status} without a body"),
            var body => new FetchResult.Fetched(
                body,
                response.Content.Headers.TryGetValues("Content-Type", out var types) ? types.First() : null,
                url,
                Header(response.Headers, "ETag"),
                Header(response.Content.Headers, "Last-Modified")),
        };
    }

    // Servers send validators that .NET's typed headers refuse (unquoted ETags, odd dates); they are theirs to read, not ours.
    private static void Validate(HttpRequestMessage message, string header, string? value)
    {
        if (value is not null)
        {
            message.Headers.TryAddWithoutValidation(header, value);
        }
    }

    private static string? Header(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private TimeSpan? Wait(RetryConditionHeaderValue? retry)
    {
        var wait = retry?.Delta ?? (retry?.Date - time.GetUtcNow());
        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, TimeSpan.FromHours(24).Ticks));
    }
}
