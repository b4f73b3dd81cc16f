using System.Diagnostics;
using System.Text.Json;
using Ingestor.Articles.Credits;

// usage: Ingestor.Bench.Credits LINES.jsonl [PREDICTIONS.jsonl]
// Writes predictions for the corpus' score.py and prints lines a second on one core.
if (args.Length is < 1 or > 2 || !File.Exists(args[0]))
{
    await Console.Error.WriteLineAsync("usage: Ingestor.Bench.Credits LINES.jsonl [PREDICTIONS.jsonl]").ConfigureAwait(false);
    return 2;
}

var requests = File.ReadAllLines(args[0]).Where(l => l.Length > 0).ToArray();
if (args.Length == 2)
{
    File.WriteAllLines(args[1], requests.Select(CreditLineJson.Answer));
}

var texts = requests.Select(r => JsonDocument.Parse(r).RootElement.GetProperty("text").GetString()!).ToArray();
var rounds = 0;
var found = 0L;
for (var warm = 0; warm < 20; warm++)
{
    found += texts.Sum(t => CreditReader.Read(t).People.Count);
}

var clock = Stopwatch.StartNew();
while (clock.ElapsedMilliseconds < 3000)
{
    found += texts.Sum(t => CreditReader.Read(t).People.Count);
    rounds++;
}

var rate = rounds * texts.Length / clock.Elapsed.TotalSeconds;
Console.WriteLine($"{rate:N0} lines/s on one core ({texts.Length} lines, {texts.Average(t => t.Length):N0} characters each, {found} names read)");
return 0;
