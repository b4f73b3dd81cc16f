using System.Runtime.InteropServices;
using System.Text.Json;
using Ingestor.Articles.Boilerplate;

/// <summary>The signals of lines {"text"}: one row a line of floats, beside it the names; a last column is 1 where the rules alone condemn the line, -1 where it is a note that is always kept. For lines.py.</summary>
internal static class LineDump
{
    public static void Write(string lines, string target)
    {
        File.WriteAllLines(target + ".names", [.. LineSignals.Names, "rules"]);
        using var rows = File.Create(target);
        var values = new float[LineSignals.Names.Count + 1];
        foreach (var line in File.ReadLines(lines))
        {
            var text = JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
            var features = LineFeatures.Of(text, LineLexicon.Default);
            LineSignals.Fill(text, features, values);
            values[^1] = CorrectionNotes.IsNote(features) ? -1 : LineRules.Weigh(features).Score >= 1 ? 1 : 0;
            rows.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }
    }
}
