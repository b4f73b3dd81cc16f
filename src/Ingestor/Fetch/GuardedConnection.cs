using System.Net;
using System.Net.Sockets;

namespace Ingestor.Fetch;

/// <summary>Opens connections for <see cref="SocketsHttpHandler.ConnectCallback"/>: the one place that sees the address really connected to, after DNS and redirects.</summary>
internal static class GuardedConnection
{
    public static Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> Open(bool allowPrivateNetworks) => async (context, cancellation) =>
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellation);
        var allowed = addresses.Where(address => allowPrivateNetworks || !PrivateNetworks.Contains(address)).ToArray();
        if (allowed.Length == 0)
        {
            throw new RefusedAddressException($"{host} is an address of this machine or of a private network; set Ingestor:Fetch:AllowPrivateNetworks to fetch it");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    };
}
