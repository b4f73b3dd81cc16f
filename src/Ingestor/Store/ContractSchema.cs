namespace Ingestor.Store;

/// <summary>The published schema (<c>deploy/contract/article.schema.json</c>), which is also the validator of the collection.</summary>
public static class ContractSchema
{
    public static string Text { get; } = Load();

    private static string Load()
    {
        using var reader = new StreamReader(
            typeof(ContractSchema).Assembly.GetManifestResourceStream("article.schema.json") ?? throw new InvalidOperationException("built without article.schema.json"));
        return reader.ReadToEnd();
    }
}
