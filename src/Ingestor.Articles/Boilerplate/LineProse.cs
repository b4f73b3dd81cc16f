using System.Text.Json;

namespace Ingestor.Articles.Boilerplate;

/// <summary>Points that speak for a sentence of the story; read from <c>Data/rules.json</c>.</summary>
internal sealed record LineProse(
    double Said, double Quoted, int LongFrom, double LongPoints, int VeryLongFrom, double VeryLongPoints, int ManySentencesFrom, double ManySentencesPoints)
{
    internal static LineProse Default { get; } = Load(BoilerplateData.Rules());

    internal double Points(LineFeatures line, in LineSigns signs, ulong said) =>
        ((signs.Has & said) != 0 && line.Words > 6 ? Said : 0)
        + (line.StartsQuoted && line.Words > 6 ? Quoted : 0)
        + (line.Words >= VeryLongFrom ? VeryLongPoints : line.Words >= LongFrom ? LongPoints : 0)
        + (line.Sentences >= ManySentencesFrom ? ManySentencesPoints : 0);

    private static LineProse Load(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("prose").Deserialize<LineProse>(JsonSerializerOptions.Web)!;
    }
}
