using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HtmlAgilityPack;
using Ingestor.Articles;
using Ingestor.Articles.Documents;
using Ingestor.Bench.Speed;

// bench/speed [CORPUS [SET,SET…]]: ArticleReader on one core, warm, beside HtmlAgilityPack's bare parse and SmartReader in the same run.
// bench/speed hot [CORPUS [SET,SET…]]: its parts one by one, by BenchmarkDotNet.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var isHot = args is ["hot", ..];
args = isHot ? args[1..] : args;
var pages = Pages.Load(args.ElementAtOrDefault(0), args.ElementAtOrDefault(1)?.Split(',') ?? ["scrapinghub", "fundus"]);
var megabytes = pages.Sum(page => page.Bytes.Length) / 1e6;
Console.WriteLine($"{pages.Count} pages, {megabytes:0.0} MB, {1000 * megabytes / pages.Count:0} KB a page");

if (isHot)
{
    HotParts.Loaded = pages;
    BenchmarkRunner.Run<HotParts>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithArtifactsPath(Directory.CreateTempSubdirectory("bench-").FullName));
    return;
}

var all = Measure.All(
    pages,
    ("HtmlAgilityPack, parse only", page => new HtmlDocument { OptionMaxNestedChildNodes = 4000 }.LoadHtml(page.Text)),
    ("document (decode, parse, blocks)", page => DocumentReader.Read(new ReadRequest { Content = page.Bytes, Url = page.Url })),
    ("ArticleReader, whole", page => ArticleReader.Read(new ReadRequest { Content = page.Bytes, Url = page.Url })),
    ("SmartReader", page => new SmartReader.Reader(page.Url, page.Text).GetArticle()));
Console.WriteLine($"{"",-34}{"ms/page",9}{"pages/s",9}{"MB/s",8}{"KB/page",9}{"time",7}{"bytes",7}   (time and bytes against the bare parse)");
foreach (var one in all)
{
    Console.WriteLine($"{one.Name,-34}{one.Milliseconds,9:0.00}{1000 / one.Milliseconds,9:0}{1000 * megabytes / pages.Count / one.Milliseconds,8:0.0}{one.Bytes / 1024,9:0}{one.Milliseconds / all[0].Milliseconds,7:0.00}{one.Bytes / all[0].Bytes,7:0.00}");
}

Console.WriteLine($"ArticleReader against SmartReader: {all[3].Milliseconds / all[2].Milliseconds:0.0} times the pages a second; peak memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
