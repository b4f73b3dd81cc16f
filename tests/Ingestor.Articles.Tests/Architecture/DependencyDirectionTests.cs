using System.Xml.Linq;

namespace Ingestor.Articles.Tests.Architecture;

/// <summary>The library is pure: the compiled code names no file, network, clock, chance, thread, logger, job or database, and the HTML parser only in its folder.</summary>
public sealed class DependencyDirectionTests
{
    private const string Parser = "HtmlAgilityPack";

    private static readonly string[] Allowed = [Parser];

    /// <summary>Streams and readers over bytes in memory and over embedded data are no I/O of their own.</summary>
    private static readonly string[] Memory =
    [
        "System.IO.Stream", "System.IO.MemoryStream", "System.IO.TextReader", "System.IO.StreamReader", "System.IO.StringReader", "System.IO.BinaryReader",
        "System.IO.TextWriter", "System.IO.StringWriter", "System.IO.InvalidDataException",
    ];

    private static readonly string[] Closed =
    [
        "System.Net.Http.", "System.Net.Sockets.", "System.Net.Dns", "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Diagnostics.Trace",
        "System.Threading.Thread", "System.Threading.Timer", "System.Threading.Tasks.", "System.TimeProvider", "System.TimeZoneInfo", "System.Random", "System.Environment", "System.AppDomain",
        "Microsoft.Extensions.", "Hangfire.", "MongoDB.", "Polly.", "Microsoft.Data.",
    ];

    private static readonly (string Type, string Member)[] Impure =
    [
        ("System.DateTime", "get_Now"), ("System.DateTime", "get_UtcNow"), ("System.DateTime", "get_Today"), ("System.DateTimeOffset", "get_Now"), ("System.DateTimeOffset", "get_UtcNow"),
        ("System.Guid", "NewGuid"), ("System.Globalization.CultureInfo", "get_CurrentCulture"), ("System.Globalization.CultureInfo", "set_CurrentCulture"),
    ];

    private static readonly IReadOnlySet<Use> Uses = Use.In(typeof(ArticleReader).Assembly);

    [Fact]
    public void The_library_refers_to_the_framework_the_HTML_parser_and_the_charset_detector_only() =>
        Assert.DoesNotContain(
            typeof(ArticleReader).Assembly.GetReferencedAssemblies().Select(name => name.Name!),
            name => !name.StartsWith("System.", StringComparison.Ordinal) && !Allowed.Contains(name));

    [Fact]
    public void The_project_asks_for_no_other_package_and_for_no_project()
    {
        var project = XDocument.Load(Checkout.File("src/Ingestor.Articles/Ingestor.Articles.csproj"));

        Assert.Equal([Parser], project.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value).Order(StringComparer.Ordinal));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.Empty(project.Descendants("FrameworkReference"));
    }

    [Fact]
    public void No_code_of_the_library_reaches_files_network_clock_chance_or_threads()
    {
        Assert.Contains(Uses, use => use.Type == "System.IO.StreamReader");
        // Every iterator that the compiler writes remembers its thread's number.
        Assert.DoesNotContain(
            Uses, use => use.Member is not "get_CurrentManagedThreadId" && Closed.Any(closed => use.Type.StartsWith(closed, StringComparison.Ordinal)));
        Assert.DoesNotContain(Uses, use => use.Type.StartsWith("System.IO.", StringComparison.Ordinal) && !Memory.Contains(use.Type));
        Assert.DoesNotContain(Uses, use => Impure.Contains((use.Type, use.Member!)));
    }

    [Fact]
    public void Only_the_documents_folder_knows_the_HTML_parser()
    {
        Assert.Equal(["Ingestor.Articles.Documents"], Uses.Where(use => use.Type.StartsWith(Parser, StringComparison.Ordinal)).Select(use => use.By).Distinct());
        Assert.All(
            Checkout.Sources("src").Where(file => File.ReadAllText(file).Contains(Parser, StringComparison.Ordinal)),
            file => Assert.Contains("/src/Ingestor.Articles/Documents/", file.Replace('\\', '/'), StringComparison.Ordinal));
    }
}
