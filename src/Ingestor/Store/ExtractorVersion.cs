using System.Reflection;
using Ingestor.Articles;

namespace Ingestor.Store;

/// <summary>Which build read an article, for provenance and replays.</summary>
internal static class ExtractorVersion
{
    public static string Current { get; } =
        typeof(ArticleReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
