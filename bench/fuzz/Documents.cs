using System.Text;

namespace Ingestor.Bench.Fuzz;

/// <summary>One document a seed, of five kinds: mutated pages, spliced pages, tag soup, one piece repeated, random bytes.</summary>
internal static class Documents
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"story\">", "</div>", "<a href='/x'>", "</a>", "<b>", "</i>", "<table><tr><td>", "</td></tr>", "</table>", "<ul><li>", "</li>", "<h1>", "</h1>", "<h2>", "<br>", "<br/>", "<img src=x alt='", "<form><form>", "</form>",
        "<script>", "</script>", "<script type='application/ld+json'>", "{\"@type\":\"NewsArticle\",\"headline\":\"", "\"author\":[{\"name\":\"", "\"datePublished\":\"2031-02-30T25:61\"", "}]}", "[[[[", "<!--", "-->", "<![CDATA[", "]]>", "<svg>", "</svg>",
        "<template>", "<noscript>", "<title>", "</title>", "<meta property='og:title' content='", "<meta charset=", "utf-7", "gb18030", "<html lang=", "<body>", "<head>", "<plaintext>", "<option>", "<select>", "<iframe>", "</iframe>", "<blockquote>", "<time datetime='",
        "By Mara Lind", "Reporting by A, B and C in Oslo; Editing by D", "OSLO (AP) — ", "SEOUL, Nov 3 (Reuters) - ", "(Reporting by ", "; ", "(", ")", "[", "Photo: ", "via ", "/", "©", "2026", "UPDATE 3-", "记者 ", "（完）", "기자", "撮影", "–", "\u202E", "\u200B", "\uFEFF", "\0", "😀", "e\u0301", "ﷺ", "İ",
        "The ferry left late on Monday, the harbour office said. ", "It was cold. ", "word ", "\"", "'", "=", ">", "<", "&", "&amp;", "&#x1F600;", "&#0;", "&#xD800;", "&nbsp;", " ", "\n", "\t", "12 March 2031 ", "31.12.2026 ", "Advertisement", "You may also like", "Read more: ",
    ];

    public static (string Kind, byte[] Bytes) Of(int seed, IReadOnlyList<byte[]> pages)
    {
        var random = new Random(seed);
        return (seed % 5) switch
        {
            0 => ("mutated", Mutated(random, pages)),
            1 => ("spliced", Spliced(random, pages)),
            2 => ("soup", Encoding.UTF8.GetBytes(Soup(random, random.Next(1, 4_000)))),
            3 => ("repeated", Encoding.UTF8.GetBytes(Repeated(random))),
            _ => ("random", Noise(random)),
        };
    }

    private static byte[] Mutated(Random random, IReadOnlyList<byte[]> pages)
    {
        var page = pages[random.Next(pages.Count)].ToList();
        for (var change = random.Next(1, 60); change > 0 && page.Count > 0; change--)
        {
            var at = random.Next(page.Count);
            var length = Math.Min(random.Next(1, 400), page.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    page.RemoveRange(at, length);
                    break;
                case 1:
                    page.InsertRange(at, page.GetRange(at, length));
                    break;
                case 2:
                    page[at] = (byte)random.Next(256);
                    break;
                case 3:
                    page.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    page.Reverse(at, length);
                    break;
            }
        }

        return [.. page];
    }

    private static byte[] Spliced(Random random, IReadOnlyList<byte[]> pages)
    {
        var (first, second) = (pages[random.Next(pages.Count)], pages[random.Next(pages.Count)]);
        return [.. first[..random.Next(first.Length)], .. second[random.Next(second.Length)..]];
    }

    private static string Soup(Random random, int length)
    {
        var soup = new StringBuilder();
        while (length-- > 0)
        {
            soup.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return soup.ToString();
    }

    private static string Repeated(Random random)
    {
        var piece = Soup(random, random.Next(1, 4));
        return Soup(random, 10) + string.Concat(Enumerable.Repeat(piece, random.Next(1, Math.Max(2, 1_000_000 / piece.Length)))) + Soup(random, 10);
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 20_000)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? bytes : [.. "<html><p>"u8, .. bytes];
    }
}
