namespace Ingestor.Articles.Documents;

/// <summary>A <c>&lt;meta&gt;</c>: its key (name, property, itemprop or http-equiv, in lower case) and its decoded content.</summary>
public readonly record struct Meta(string Key, string Content);
