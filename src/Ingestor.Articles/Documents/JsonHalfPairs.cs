using System.Text.RegularExpressions;

namespace Ingestor.Articles.Documents;

/// <summary>JSON text without escapes for half of a surrogate pair, as a text cut in the middle of an emoji leaves them: no JSON reader gives out such a string.</summary>
internal static partial class JsonHalfPairs
{
    public static string Replaced(string json) => HalfPair().Replace(json, @"\ufffd");

    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 500)]
    private static partial Regex HalfPair();
}
