using Ingestor.Articles.Content;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>Everything that speaks for or against a day, as numbers.</summary>
internal sealed class DateSignals
{
    public const int Most = 120;

    private const int Reach = 400;
    private static readonly DateSource[] Sources = Enum.GetValues<DateSource>();
    private static readonly DateSource[] Declared = [DateSource.JsonLdPublished, DateSource.PagePublished, DateSource.MetaPublished, DateSource.JsonLdModified, DateSource.MetaModified, DateSource.MetaCreated, DateSource.PropertyPublished, DateSource.Address];
    private static readonly int Meta = ElementMarks.IndexOf("meta");
    private static readonly int Comment = ElementMarks.IndexOf("comment");

    private readonly IReadOnlyList<DateCandidate> _all;
    private readonly PagePlaces _places;
    private readonly DateOnly?[] _declared;
    private readonly DateOnly _latest;
    private readonly HashSet<DateTimeOffset> _modified;
    private readonly int _shown;

    public DateSignals(IReadOnlyList<DateCandidate> all, PagePlaces places)
    {
        (_all, _places) = (all, places);
        var mentions = all.SelectMany(candidate => candidate.Mentions).Distinct().ToArray();
        _declared = [.. Declared.Select(source => mentions.FirstOrDefault(mention => mention.Source == source && !mention.IsSwapped)?.Day)];
        _modified = [.. mentions.Where(mention => mention.IsModified && mention.Date.HasTime).Select(mention => mention.Value)];
        _latest = all.Count == 0 ? default : all.Max(candidate => candidate.Day);
        _shown = mentions.Count(mention => mention.Source is DateSource.Text or DateSource.Time && !mention.IsSwapped);
    }

    /// <summary>The names of the signals in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf();

    public void Fill(DateCandidate candidate, Span<float> values) => Fill(candidate, values, null);

    private void Fill(DateCandidate candidate, Span<float> values, List<string>? names)
    {
        var row = new SignalRow(values, names);
        foreach (var source in Sources)
        {
            row.Put("by", source.ToString(), Math.Min(3, candidate.Mentions.Count(mention => mention.Source == source && !mention.IsSwapped)));
        }

        row.Put("straight", candidate.Mentions.Count(mention => !mention.IsSwapped));
        row.Put("unchanged", candidate.Mentions.Count(mention => mention.Source < DateSource.Time && !mention.IsModified && !mention.IsSwapped && !(mention.Date.HasTime && _modified.Contains(mention.Value))));
        row.Put("swapped", candidate.Mentions.Count(mention => mention.IsSwapped));
        row.Put("nearby", Math.Min(3, candidate.Nearby.Count));
        row.Put("twin", Twin(candidate.Day) is { } twin ? _all.Where(other => other.Day == twin).Sum(other => other.Mentions.Count(mention => !mention.IsSwapped)) : 0);
        row.Put("nearby published", candidate.Nearby.Any(mention => mention.Source is DateSource.JsonLdPublished or DateSource.MetaPublished));
        row.Put("with time", candidate.Mentions.Any(mention => mention.Date.HasTime));
        row.Put("written", candidate.Mentions.Any(mention => mention.Day == candidate.Day && !mention.IsSwapped));
        for (var i = 0; i < Declared.Length; i++)
        {
            row.Put("since", Declared[i].ToString(), _declared[i] is { } day ? Math.Clamp(candidate.Day.DayNumber - day.DayNumber, -Reach, Reach) : -Reach - 1);
        }

        row.Put("declared weight", Weight(candidate));
        row.Put("lead", Weight(candidate) - _all.Where(other => other != candidate).Select(Weight).DefaultIfEmpty().Max());
        row.Put("before latest", Math.Min(3 * Reach, _latest.DayNumber - candidate.Day.DayNumber));
        row.Put("new year", candidate.Day is { Month: 1, Day: 1 });
        row.Put("page days", _all.Count);
        row.Put("page shown", _shown);
        row.Put("page declared", _declared.Count(day => day is not null));
        Shown(ref row, candidate);
    }

    /// <summary>How far the kinds of places that state the day are believed by themselves; 3 is a declared publication date.</summary>
    private static float Weight(DateCandidate candidate) => candidate.Mentions.Where(mention => !mention.IsSwapped && !mention.IsModified).Select(mention => mention.Source).Distinct().Sum(source => source switch
    {
        DateSource.JsonLdPublished or DateSource.MetaPublished or DateSource.Feed => 3f,
        DateSource.PropertyPublished => 2.5f,
        DateSource.PagePublished => 2,
        DateSource.JsonLdCreated or DateSource.MetaCreated or DateSource.Address or DateSource.Time or DateSource.Text => 1.3f,
        _ => 0.5f,
    });

    /// <summary>The day with day and month changed.</summary>
    private static DateOnly? Twin(DateOnly day) => day.Day <= 12 && day.Day != day.Month ? new DateOnly(day.Year, day.Day, day.Month) : null;

    private void Shown(ref SignalRow row, DateCandidate candidate)
    {
        var shown = candidate.Mentions.Where(mention => mention.Element >= 0 || mention.Block >= 0).ToArray();
        var best = shown.MaxBy(Strength);
        var block = best is null ? -1 : BlockOf(best);
        row.Put("shown", Math.Min(6, shown.Length));
        row.Put("shown before", best is null ? 40 : Math.Min(40, _all.Count(other => other != candidate && other.Mentions.Any(mention => mention.Source is DateSource.Text or DateSource.Time && BlockOf(mention) >= _places.Headline - 3 && BlockOf(mention) < block))));
        row.Put("source", best is null ? -1 : (int)best.Source);
        row.Put("label", best is null ? -1 : (int)best.Date.Label);
        row.Put("labelled published", shown.Any(mention => mention.Date.Label == DateLabel.Published));
        row.Put("labelled modified", shown.Any(mention => mention.Date.Label == DateLabel.Modified));
        row.Put("at", best is null ? -1 : best.Date.At);
        row.Put("in comment", shown.Length > 0 && shown.All(mention => _places.Distance(mention.Element, Comment) < 8));
        _places.Put(ref row, block, best?.Element ?? -1);
    }

    private float Strength(DateMention mention)
    {
        var block = BlockOf(mention);
        return (mention.Source is DateSource.PropertyPublished ? 2 : 0) + (mention.Date.Label == DateLabel.Published ? 1 : 0) + (_places.Distance(mention.Element, Meta) < 3 ? 0.5f : 0)
            - (_places.Distance(mention.Element, Comment) < 8 ? 3 : 0) - (mention.IsSwapped ? 2 : 0) - (Math.Abs(block - Math.Max(0, _places.Headline)) / 20f) - (block < _places.Headline ? 0.3f : 0);
    }

    private int BlockOf(DateMention mention) => mention.Block >= 0 ? mention.Block : mention.Element >= 0 ? _places.BlockAt(mention.Element) : -1;

    private static List<string> NamesOf()
    {
        var names = new List<string>();
        var document = new Document { Kind = DocumentKind.PlainText, Encoding = new TextEncoding("utf-8", "", 0), Blocks = [new Block(0, BlockKind.Paragraph, "text", 0, -1, 0, [new TextRun(0, 4, -1)])] };
        var candidate = DateCandidate.Of([new DateMention(DateSource.Text, "", new WrittenDate(DateTimeOffset.UnixEpoch.AddYears(40), false, 0, DateLabel.None), 0)], null);
        new DateSignals(candidate, PagePlaces.Of(document, new PageChances(document), -1)).Fill(candidate[0], new float[Most], names);
        return names;
    }
}
