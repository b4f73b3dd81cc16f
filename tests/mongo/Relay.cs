using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Ingestor.TestMongo;

/// <summary>A wire between driver and server that a test can cut: open connections end at once, new ones end before a byte has passed.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Uri _server;
    private TaskCompletionSource _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _cut;

    private Relay(Uri server) => _server = server;

    /// <summary>A direct connection: discovery would lead the driver around the relay.</summary>
    public string ConnectionString => $"mongodb://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/?directConnection=true";

    public static Task<Relay> ListenAsync(Uri server)
    {
        var relay = new Relay(server);
        relay._listener.Start();
        _ = relay.AcceptAsync();
        return Task.FromResult(relay);
    }

    public void Cut()
    {
        _cut = true;
        foreach (var client in _open.Keys)
        {
            client.Dispose();
        }
    }

    public void Mend()
    {
        _refused = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _cut = false;
    }

    /// <summary>Ends when a connection has been refused since the last mend.</summary>
    public Task RefusedAsync(CancellationToken cancellation) => _refused.Task.WaitAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        Cut();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                if (_cut)
                {
                    client.Dispose();
                    _refused.TrySetResult();
                    continue;
                }

                _ = CarryAsync(client);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var server = new TcpClient();
        _open[client] = _open[server] = true;
        try
        {
            await server.ConnectAsync(_server.Host, _server.Port);
            await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(client.GetStream()));
        }
        catch (Exception end) when (end is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut by the test, or closed by a side.
        }
        finally
        {
            client.Dispose();
            _open.TryRemove(client, out _);
            _open.TryRemove(server, out _);
        }
    }
}
