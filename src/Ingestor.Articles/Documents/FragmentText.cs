using System.Text;

namespace Ingestor.Articles.Documents;

/// <summary>The plain text of an HTML fragment, such as a feed's description.</summary>
public static class FragmentText
{
    /// <returns>Blocks joined by one space; empty where nothing is shown.</returns>
    public static string Of(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
        {
            return InertText.Of(html);
        }

        var request = new ReadRequest { Content = Encoding.UTF8.GetBytes(html), ContentType = "text/html; charset=utf-8" };
        return DocumentReader.Read(request) is DocumentResult.Read(var document) ? string.Join(' ', document.Blocks.Select(block => block.Text)) : "";
    }
}
