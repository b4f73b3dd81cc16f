using System.Net;
using System.Net.Sockets;

namespace Ingestor.MongoGateway;

/// <summary>Accepts connections on loopback and answers each one's messages in order.</summary>
internal sealed class Listener(GatewayOptions options, Commands commands)
{
    private const int Backlog = 512;

    public async Task RunAsync()
    {
        var listener = new TcpListener(IPAddress.Loopback, options.Port);
        listener.Start(Backlog);
        Console.WriteLine($"listening on 127.0.0.1:{options.Port} as {options.Topology}");
        for (var connection = 1; ; connection++)
        {
            var socket = await listener.AcceptSocketAsync();
            socket.NoDelay = true;
            _ = ServeAsync(socket, connection);
        }
    }

    private async Task ServeAsync(Socket socket, int connection)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            while (await WireMessage.ReadAsync(stream) is { } message)
            {
                var answer = await commands.AnswerAsync(message, connection);
                if (message.WantsReply)
                {
                    await stream.WriteAsync(message.Reply(answer));
                }
            }
        }
        catch (IOException)
        {
            // The driver went away: its connection ends here, its cursors time out with the engine's.
        }
    }
}
