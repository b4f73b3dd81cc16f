namespace Ingestor.Bench.Wire;

/// <summary>One generated page: its number, headline and finished HTML bytes (UTF-8).</summary>
public sealed record StoryPage(int Number, string Headline, DateTimeOffset Published, byte[] Html);
