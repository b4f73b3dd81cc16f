using Ingestor.Fetch;
using Ingestor.Schedule;
using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor.Operate.Configuration;

/// <summary>The whole configuration, read and checked: <c>appsettings.json</c>, then environment variables over it.</summary>
/// <param name="Problems">Faults of global settings: the service does not start with any.</param>
public sealed record Settings(
    StoreOptions Store, FetchOptions Fetch, ScheduleOptions Schedule, OperateOptions Operate, SourceCatalog Catalog, IReadOnlyList<string> Problems)
{
    private const string FileName = "appsettings.json";

    public static Settings Load()
    {
        var folder = Directory.GetCurrentDirectory();
        var problems = new List<string>();
        var section = Configuration(folder, problems).GetSection("Ingestor");
        var store = SectionReader.Read<StoreOptions>(section.GetSection("Store"), problems);
        var fetch = SectionReader.Read<FetchOptions>(section.GetSection("Fetch"), problems);
        var schedule = SectionReader.Read<ScheduleOptions>(section.GetSection("Schedule"), problems);
        var operate = SectionReader.Read<OperateOptions>(section.GetSection("Operate"), problems);
        problems.AddRange(GlobalRules.Check(store, fetch, schedule, operate));

        var faults = new List<string>();
        var sources = section.GetSection("Sources").GetChildren().ToDictionary(source => source.Key, source => SectionReader.Read<SourceSettings>(source, faults));
        var catalog = SourceCatalog.From(sources.Where(source => !faults.Any(fault => fault.StartsWith($"Ingestor:Sources:{source.Key}:", StringComparison.Ordinal))).ToDictionary(), folder);
        string[] none = sources.Count == 0 ? [NoSource(folder)] : [];
        return new Settings(store, fetch, schedule, operate, catalog with { Problems = [.. faults, .. catalog.Problems, .. none] }, problems);
    }

    private static string? File(string folder) =>
        new[] { folder, AppContext.BaseDirectory }.Select(at => Path.Combine(at, FileName)).FirstOrDefault(System.IO.File.Exists);

    private static string NoSource(string folder) => File(folder) is { } file
        ? $"{file} names no source: add one below Ingestor:Sources"
        : $"no {FileName} in {folder}: start ingestor where it lies, or set Ingestor__Sources__ID__Kind and Ingestor__Sources__ID__Location";

    private static IConfigurationRoot Configuration(string folder, List<string> problems)
    {
        var file = File(folder);
        try
        {
            var builder = new ConfigurationBuilder();
            return (file is null ? builder : builder.AddJsonFile(file)).AddEnvironmentVariables().Build();
        }
        catch (InvalidDataException broken)
        {
            problems.Add($"{file} is not valid JSON: {broken.InnerException?.Message ?? broken.Message}");
            return new ConfigurationBuilder().AddEnvironmentVariables().Build();
        }
    }
}
