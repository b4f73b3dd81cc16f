using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingestor.Articles.Boilerplate;

// usage: Ingestor.Bench.Boilerplate LINES.jsonl PREDICTIONS.jsonl
// Reads lines {"id","text"}, writes {"id","drop","rule","score"} in the same order, and tells the speed on one core.
if (args.Length != 2 || !File.Exists(args[0]))
{
    await Console.Error.WriteLineAsync("usage: Ingestor.Bench.Boilerplate LINES.jsonl PREDICTIONS.jsonl (lines {\"id\",\"text\"})");
    return 2;
}

var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var lines = File.ReadLines(args[0]).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<Line>(l, options)!).ToList();
BoilerplateLines.Judge(string.Empty);
var watch = Stopwatch.StartNew();
var verdicts = lines.ConvertAll(l => BoilerplateLines.Judge(l.Text));
watch.Stop();

await File.WriteAllLinesAsync(
    args[1],
    lines.Zip(verdicts, (l, v) => JsonSerializer.Serialize(new Prediction(l.Id, !v.Keep, v.Rule, v.Score), options)));
await Console.Error.WriteLineAsync(
    $"{lines.Count} lines, {verdicts.Count(v => !v.Keep)} to drop, {lines.Count / watch.Elapsed.TotalSeconds:N0} lines a second on one core");
return 0;

internal sealed record Line(string Id, string Text);

internal sealed record Prediction(string Id, bool Drop, string Rule, double Score);
