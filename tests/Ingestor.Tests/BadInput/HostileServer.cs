using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ingestor.Tests.BadInput;

/// <summary>A server on loopback that writes exactly the bytes that a test wants, right or wrong, one request a connection.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Answer> _answers = [];
    private readonly ConcurrentDictionary<string, int> _asked = [];

    private HostileServer() => _listener.Start();

    /// <param name="times">How often the path has been asked for, this time included.</param>
    public delegate Task Answer(Stream client, int times, CancellationToken stop);

    /// <summary>Root address, without a trailing slash.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public IReadOnlyDictionary<string, int> Asked => _asked;

    public static HostileServer Start()
    {
        var server = new HostileServer();
        _ = server.AcceptAsync();
        return server;
    }

    public void On(string path, Answer answer) => _answers[path] = answer;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            var path = await PathAsync(stream);
            var times = _asked.AddOrUpdate(path, 1, (_, count) => count + 1);
            await _answers[path](stream, times, _stop.Token);
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The client had enough, or the test is over.
        }
    }

    private async Task<string> PathAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            head.Append(read > 0 ? Encoding.ASCII.GetString(buffer, 0, read) : throw new IOException("the client went away"));
        }

        return head.ToString().Split(' ')[1];
    }
}
