using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ingestor.Tests.BadInput;

/// <summary>What servers do to a client, good and bad.</summary>
internal static class Answers
{
    private const int Megabyte = 1024 * 1024;

    public static HostileServer.Answer Status(int code, string headers = "") =>
        (client, _, stop) => client.WriteAsync(Head(code, 0, headers), stop).AsTask();

    public static HostileServer.Answer Html(string html) => Bytes(Encoding.UTF8.GetBytes(html), "Content-Type: text/html; charset=utf-8\r\n");

    public static HostileServer.Answer Bytes(byte[] body, string headers = "") => async (client, _, stop) =>
    {
        await client.WriteAsync(Head(200, body.Length, headers), stop);
        await client.WriteAsync(body, stop);
    };

    public static HostileServer.Answer Redirect(string to) => Status(302, $"Location: {to}\r\n");

    /// <summary>Takes the request and says nothing.</summary>
    public static HostileServer.Answer Silence { get; } = (_, _, stop) => Task.Delay(Timeout.InfiniteTimeSpan, stop);

    /// <summary>Promises a thousand bytes, sends some and hangs up.</summary>
    public static HostileServer.Answer Promised { get; } = async (client, _, stop) =>
    {
        await client.WriteAsync(Head(200, 1000, ""), stop);
        await client.WriteAsync("<html><body><p>The ferry"u8.ToArray(), stop);
    };

    /// <summary>Promises a thousand bytes, sends some and then nothing.</summary>
    public static HostileServer.Answer StuckBody { get; } = async (client, times, stop) =>
    {
        await Promised(client, times, stop);
        await Silence(client, times, stop);
    };

    /// <summary>Bytes that are no HTTP.</summary>
    public static HostileServer.Answer Noise { get; } = (client, _, stop) => client.WriteAsync("SSH-2.0-OpenSSH_9.9\r\n"u8.ToArray(), stop).AsTask();

    /// <summary>Header lines without an end.</summary>
    public static HostileServer.Answer EndlessHeaders { get; } = async (client, _, stop) =>
    {
        await client.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), stop);
        var line = Encoding.ASCII.GetBytes($"X-More: {new string('x', 1000)}\r\n");
        while (true)
        {
            await client.WriteAsync(line, stop);
        }
    };

    /// <summary>A page of so many megabytes that never says how long it is.</summary>
    public static HostileServer.Answer Heavy(int megabytes) => async (client, _, stop) =>
    {
        await client.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body><p>"u8.ToArray(), stop);
        var words = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("ferry route ", Megabyte / 12)));
        for (var sent = 0; sent < megabytes; sent++)
        {
            await client.WriteAsync(words, stop);
        }
    };

    /// <summary>A few kilobytes that unpack to so many megabytes.</summary>
    public static HostileServer.Answer Bomb(int megabytes) => Bytes(Zip(megabytes), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n");

    /// <summary>So many megabytes of spaces, packed by gzip.</summary>
    public static byte[] Zip(int megabytes) => Zip(Enumerable.Repeat(Encoding.ASCII.GetBytes(new string(' ', Megabyte)), megabytes));

    public static byte[] Zip(IEnumerable<byte[]> pieces)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            foreach (var piece in pieces)
            {
                zip.Write(piece);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The first answer once, then the other.</summary>
    public static HostileServer.Answer Once(HostileServer.Answer first, HostileServer.Answer then) =>
        (client, times, stop) => times == 1 ? first(client, times, stop) : then(client, times, stop);

    private static byte[] Head(int code, int length, string headers) => Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {code} X\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n"));
}
