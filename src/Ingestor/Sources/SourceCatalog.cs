using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingestor.Sources;

/// <summary>The configured sources: the good ones, and the bad ones set aside with what is wrong.</summary>
/// <param name="Problems">One sentence a fault, each with the setting's path and the cure.</param>
public sealed partial record SourceCatalog(IReadOnlyDictionary<string, Source> Sources, IReadOnlyList<string> Problems)
{
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(10);

    /// <param name="folder">What relative paths are relative to.</param>
    public static SourceCatalog From(IReadOnlyDictionary<string, SourceSettings> settings, string folder)
    {
        var sources = new Dictionary<string, Source>();
        var problems = new List<string>();
        foreach (var (id, setting) in settings.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var path = $"Ingestor:Sources:{id}";
            var faults = new List<string>();
            if (!Id().IsMatch(id))
            {
                faults.Add($"{path}: an id is 1 to 60 lower-case letters, digits and dashes");
            }

            if (!Enum.TryParse<SourceKind>(setting.Kind, ignoreCase: true, out var kind) || int.TryParse(setting.Kind, out _))
            {
                faults.Add($"{path}:Kind is '{setting.Kind}': set feed, page or folder");
            }

            if (!TimeSpan.TryParse(setting.Every, CultureInfo.InvariantCulture, out var every) || every < ShortestInterval)
            {
                faults.Add($"{path}:Every is '{setting.Every}': set hh:mm:ss, 00:00:10 or longer");
            }

            var location = Locate(setting.Location, folder);
            if (location is null)
            {
                faults.Add($"{path}:Location is '{setting.Location}': set an http(s) address or a path");
            }
            else if (kind == SourceKind.Folder && !location.IsFile)
            {
                faults.Add($"{path}:Location is '{setting.Location}': a folder source reads a path, not an address");
            }

            var rules = setting.Rules?.Parse($"{path}:Rules", faults);
            problems.AddRange(faults);
            if (faults.Count == 0 && setting.Enabled)
            {
                sources[id] = new Source(id, setting.Name ?? id, kind, location!, every) { Rules = rules };
            }
        }

        return new SourceCatalog(sources, problems);
    }

    private static Uri? Locate(string? location, string folder)
    {
        if (string.IsNullOrWhiteSpace(location))
        {
            return null;
        }

        if (Uri.TryCreate(location, UriKind.Absolute, out var address) && !address.IsFile)
        {
            return address.Scheme is "http" or "https" && address.Host.Length > 0 ? address : null;
        }

        return new Uri(Path.GetFullPath(location, folder));
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Id();
}
