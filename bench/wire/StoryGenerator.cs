using System.Globalization;
using System.Text;
using static Ingestor.Bench.Wire.Vocabulary;

namespace Ingestor.Bench.Wire;

/// <summary>Makes news pages of 5 to 60 KB in the shape of a wire agency's site: the same seed and number always give the same page.</summary>
/// <param name="seed">Seeds the text; two generators with one seed agree.</param>
public sealed class StoryGenerator(int seed)
{
    private const int SmallestPage = 5 * 1024;
    private const int LargestPage = 60 * 1024;

    /// <summary>The story itself is about a third of a page; the rest is what surrounds stories on real sites.</summary>
    private const double StoryShare = 0.35;

    private static readonly DateTimeOffset FirstDay = new(2026, 1, 5, 6, 0, 0, TimeSpan.Zero);

    public StoryPage Page(int number)
    {
        var random = new Random((seed * 397) ^ number);
        var size = random.Next(SmallestPage, LargestPage);
        var place = Pick(random, Places);
        var headline = $"{Sentence(random).TrimEnd('.')} ({number.ToString(CultureInfo.InvariantCulture)})";
        var published = FirstDay.AddMinutes(number);
        var reporter = Person(random);

        var html = new StringBuilder(size + 2048);
        Head(html, headline, reporter, published);
        Furniture(html, random, (int)(size * 0.2));
        html.Append("<main><article><h1>").Append(headline).Append("</h1><p class=\"byline\">By ").Append(reporter).Append("</p>");
        Story(html, random, place, (int)(size * StoryShare));
        html.Append("<p>Reporting by ").Append(reporter).Append(" in ").Append(place).Append("; Editing by ").Append(Person(random)).Append("</p>");
        html.Append("<p>You may also like</p></article></main>");
        Furniture(html, random, size - Encoding.UTF8.GetByteCount(html.ToString()));
        html.Append("</body></html>");
        return new StoryPage(number, headline, published, Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static void Head(StringBuilder html, string headline, string reporter, DateTimeOffset published)
    {
        var date = published.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        html.Append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(headline).Append(" | Loopback Wire</title>")
            .Append("<meta property=\"og:title\" content=\"").Append(headline).Append("\"><meta property=\"og:site_name\" content=\"Loopback Wire\">")
            .Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"").Append(headline)
            .Append("\",\"datePublished\":\"").Append(date).Append("\",\"author\":{\"@type\":\"Person\",\"name\":\"").Append(reporter).Append("\"}}</script>")
            .Append("<style>.byline{color:#555}.promo{display:flex}</style></head><body>");
    }

    private static void Story(StringBuilder html, Random random, string place, int bytes)
    {
        var end = html.Length + bytes;
        html.Append("<p>").Append(place.ToUpperInvariant()).Append(" (Reuters) - ").Append(Sentence(random)).Append("</p>");
        while (html.Length < end)
        {
            html.Append("<p>");
            for (var sentences = random.Next(2, 5); sentences > 0; sentences--)
            {
                html.Append(Sentence(random)).Append(' ');
            }

            html.Append("</p>\n");
        }
    }

    private static void Furniture(StringBuilder html, Random random, int bytes)
    {
        var end = html.Length + bytes;
        html.Append("<aside class=\"promo\"><ul>");
        while (html.Length < end)
        {
            html.Append("<li class=\"teaser\"><a href=\"/more/").Append(random.Next(100_000)).Append("\"><span class=\"kicker\">")
                .Append(Pick(random, Places)).Append("</span> ").Append(Pick(random, Objects)).Append("</a></li>\n");
        }

        html.Append("</ul></aside>");
    }

    private static string Sentence(Random random) =>
        $"{Pick(random, Subjects)} {Pick(random, Verbs)} {Pick(random, Objects)} in {Pick(random, Places)} {Pick(random, Tails)}.";

    private static string Person(Random random) => $"{Pick(random, GivenNames)} {Pick(random, FamilyNames)}";

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
