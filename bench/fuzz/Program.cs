using System.Globalization;
using System.Text;
using Ingestor.Bench.Fuzz;

// bench/fuzz MINUTES [CORPUS [FIRST-SEED]]: ArticleReader on generated, mutated and random documents. Every document comes from its seed: MINUTES 0 with a FIRST-SEED reads that one again.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
var pages = SeedPages.Load(args.ElementAtOrDefault(1));
var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
var end = DateTime.UtcNow.AddMinutes(minutes);
var nextWord = DateTime.UtcNow;
// Tables that are loaded once are no document's cost: a page that needs all of them goes first.
var prose = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<p>OSLO (AP) - The ferry left late on Monday, the harbour office said, and nobody knew why.</p>", 12)));
Trial.Of([.. "<h1>Ferry "u8, .. Enumerable.Range(0xC0, 64).Select(value => (byte)value), .. "</h1>"u8, .. prose, .. "<p>Reporting by Mara Lind in Oslo</p>"u8]);
var tally = new Tally();
do
{
    var (kind, document) = Documents.Of(seed, pages);
    tally.Add(seed, kind, Trial.Of(document));
    if (DateTime.UtcNow > nextWord)
    {
        nextWord = DateTime.UtcNow.AddSeconds(30);
        Console.WriteLine(tally);
    }

    seed++;
}
while (DateTime.UtcNow < end);

Console.WriteLine(tally);
return tally.Faults == 0 ? 0 : 1;
