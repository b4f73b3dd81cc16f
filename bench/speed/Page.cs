namespace Ingestor.Bench.Speed;

/// <summary>A page as bytes, and decoded for the parsers that want a string.</summary>
internal sealed record Page(byte[] Bytes, string Text, string Url);
