using System.Buffers.Binary;
using System.Text;

namespace Ingestor.MongoGateway;

/// <summary>One request off the wire (MongoDB Wire Protocol, OP_MSG and the legacy OP_QUERY that opens a connection).</summary>
/// <param name="Id">The driver's request id, to be repeated in the reply.</param>
/// <param name="Body">The command document.</param>
/// <param name="Sequences">Document sequences (section kind 1) by name: the documents, one after the other.</param>
/// <param name="WantsReply">False for fire-and-forget writes.</param>
internal sealed record WireMessage(int Id, bool IsLegacy, byte[] Body, IReadOnlyDictionary<string, ArraySegment<byte>> Sequences, bool WantsReply)
{
    private const int HeaderLength = 16;
    private const int Longest = 48_000_000 + 16_384;
    private const int OpQuery = 2004;
    private const int OpMsg = 2013;
    private const uint ChecksumPresent = 1;
    private const uint MoreToCome = 2;

    /// <returns>The next message; null when the peer has closed, or speaks something else.</returns>
    public static async Task<WireMessage?> ReadAsync(Stream stream)
    {
        var header = new byte[HeaderLength];
        if (await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < HeaderLength or > Longest)
        {
            return null;
        }

        var payload = new byte[length - HeaderLength];
        await stream.ReadExactlyAsync(payload);
        var id = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(4));
        return BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(12)) switch
        {
            OpQuery => Query(id, payload),
            OpMsg => Msg(id, payload),
            _ => null,
        };
    }

    /// <summary>The reply's bytes, header included.</summary>
    public byte[] Reply(byte[] document) => IsLegacy ? LegacyReply(document) : MsgReply(document);

    private static WireMessage Query(int id, byte[] payload)
    {
        // flags, collection name, numberToSkip, numberToReturn, then the document.
        var start = Array.IndexOf(payload, (byte)0, 4) + 9;
        return new WireMessage(id, true, Document(payload, start), new Dictionary<string, ArraySegment<byte>>(), true);
    }

    private static WireMessage Msg(int id, byte[] payload)
    {
        var flags = BinaryPrimitives.ReadUInt32LittleEndian(payload);
        var end = payload.Length - ((flags & ChecksumPresent) != 0 ? 4 : 0);
        byte[] body = [];
        var sequences = new Dictionary<string, ArraySegment<byte>>();
        for (var at = 4; at < end;)
        {
            var kind = payload[at++];
            var size = BinaryPrimitives.ReadInt32LittleEndian(payload.AsSpan(at));
            if (kind == 0)
            {
                body = Document(payload, at);
            }
            else
            {
                var nameEnd = Array.IndexOf(payload, (byte)0, at + 4);
                sequences[Encoding.UTF8.GetString(payload, at + 4, nameEnd - at - 4)] = new ArraySegment<byte>(payload, nameEnd + 1, at + size - nameEnd - 1);
            }

            at += size;
        }

        return new WireMessage(id, false, body, sequences, (flags & MoreToCome) == 0);
    }

    private static byte[] Document(byte[] payload, int start) => payload.AsSpan(start, BinaryPrimitives.ReadInt32LittleEndian(payload.AsSpan(start))).ToArray();

    private byte[] MsgReply(byte[] document)
    {
        var reply = Envelope(HeaderLength + 5 + document.Length, OpMsg);
        document.CopyTo(reply, HeaderLength + 5);
        return reply;
    }

    private byte[] LegacyReply(byte[] document)
    {
        const int awaitCapable = 8;
        var reply = Envelope(HeaderLength + 20 + document.Length, 1);
        BinaryPrimitives.WriteInt32LittleEndian(reply.AsSpan(HeaderLength), awaitCapable);
        BinaryPrimitives.WriteInt32LittleEndian(reply.AsSpan(HeaderLength + 16), 1);
        document.CopyTo(reply, HeaderLength + 20);
        return reply;
    }

    private byte[] Envelope(int length, int operation)
    {
        var reply = new byte[length];
        BinaryPrimitives.WriteInt32LittleEndian(reply, length);
        BinaryPrimitives.WriteInt32LittleEndian(reply.AsSpan(8), Id);
        BinaryPrimitives.WriteInt32LittleEndian(reply.AsSpan(12), operation);
        return reply;
    }
}
