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
        return new Settings(store, fetch, schedule, operate, catalog with { Problems = [.. faults, .. catalog.Problems] }, problems);
    }

    private static IConfigurationRoot Configuration(string folder, List<string> problems)
    {
        var file = new[] { folder, AppContext.BaseDirectory }.Select(at => Path.Combine(at, "appsettings.json")).FirstOrDefault(File.Exists);
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
