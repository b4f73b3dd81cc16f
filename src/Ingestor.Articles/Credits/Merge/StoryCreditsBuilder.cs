using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Gathers what the lines of one story come to.</summary>
internal sealed class StoryCreditsBuilder(CreditWitnesses witnesses)
{
    private const int LongestName = 100;

    private readonly List<PlacedLine> _kept = [];
    private readonly List<(int Place, RemovedText Text)> _removed = [];
    private readonly CreditRoll _roll = new();
    private readonly AgencyChoice _agency = new();
    private readonly List<string> _bylines = [];
    private readonly List<Credit> _authors = [];
    private readonly List<Credit> _declared = [];
    private readonly HashSet<string> _names = [.. witnesses.Names.Concat(witnesses.Authors).Concat(witnesses.FeedAuthors).Select(NameKey.Of).Where(key => key.Length > 3)];
    private Dateline? _dateline;
    private string? _site;

    internal Publisher? Publisher => witnesses.Publisher;

    internal bool HasDateline => _dateline is not null;

    /// <summary>True for a line that is nothing but the name of an author whom metadata or feed know.</summary>
    internal bool IsNamed(string text) => text.Length <= LongestName && _names.Contains(NameKey.Of(text));

    internal int Changes => _removed.Count + (HasDateline ? 1 : 0);

    /// <summary>The lines kept by this reading, for the next one.</summary>
    internal PlacedLine[] Take()
    {
        PlacedLine[] kept = [.. _kept];
        _kept.Clear();
        return kept;
    }

    internal void Body(PlacedLine line, bool mayEnd)
    {
        if (mayEnd && EndMark.Split(line.Text) is var (story, mark))
        {
            _kept.Add(line.With(story));
            Remove(line, mark, "nav.end-mark", "mark of the story's end");
        }
        else
        {
            _kept.Add(line);
        }
    }

    /// <summary>A correction note is kept, whoever it names.</summary>
    internal void Note(PlacedLine line, CreditLine read)
    {
        _kept.Add(line);
        if (read.Drop)
        {
            Enrol(read, line.Text, CreditPart.SignOff);
        }
    }

    internal void Site(PlacedLine line, string site)
    {
        _site ??= AuthorNames.IsPlaceholder(site) ? null : site;
        Remove(line, line.Text, "credit.byline", "names the site that republished the story, or nobody");
    }

    internal void Credit(PlacedLine line, CreditLine read, CreditPart part)
    {
        Enrol(read, line.Text, part);
        var (rule, reason) = CreditParts.Removal(part);
        Remove(line, line.Text, rule, reason);
        _removed.AddRange(GluedFurniture.Before(line.Text).Select(text => (line.Place, text)));
        if (part == CreditPart.Byline)
        {
            _authors.AddRange(LineCredits.Of(read, line.Text).Where(credit => credit.Role == CreditRole.Reporter));
            if (BylineText.Of(line.Text) is { } text)
            {
                _bylines.Add(text);
            }
        }
    }

    internal void Furniture(PlacedLine line, CreditLine read, LineVerdict verdict)
    {
        if (read.Drop)
        {
            Enrol(read, line.Text, CreditPart.Notice);
        }

        Remove(line, line.Text, verdict.Rule, verdict.Reason);
    }

    internal void Dateline(PlacedLine line, CreditLine read, LineZones zones)
    {
        var cut = read.Dateline!;
        _dateline = new Dateline(cut.Raw, [.. cut.Locations.Select(Recasing.Place)], cut.Date, cut.Agency);
        _agency.Name(cut.Agency, AgencyWitness.Dateline, cut.Raw.Trim());
        Enrol(read, line.Text, CreditPart.Byline);
        if (cut.Rest is { Length: > 0 } rest)
        {
            Body(line.With(rest), mayEnd: zones.LastProse <= zones.FirstProse);
        }
    }

    internal StoryCredits Build(IReadOnlyList<PlacedLine> kept)
    {
        AddWitnesses();
        foreach (var caption in witnesses.Captions)
        {
            foreach (var credit in LineCredits.Of(CreditReader.Read(caption), caption).Where(credit => credit.Role is CreditRole.Photographer or CreditRole.Graphics or CreditRole.Video or CreditRole.Source))
            {
                _roll.Add(credit);
            }
        }

        _agency.Name(witnesses.Publisher?.Name, AgencyWitness.Publisher, $"publisher {witnesses.Publisher?.Name}");
        var credits = _roll.Close();
        var authors = AuthorOrder.Of(witnesses.Names, _authors, _declared, credits);
        var byline = _bylines.Count > 0 ? string.Join(", ", _bylines.Distinct()) : BylineText.Join([.. _authors.Concat(_declared).Select(author => author.Name).Distinct()]);
        return new StoryCredits(byline, authors, credits, _dateline, _agency.Best(), _site,
            [.. kept.Select(line => line.Line)], [.. _removed.OrderBy(removed => removed.Place).Select(removed => removed.Text)]);
    }

    /// <summary>Metadata authors join the by-line's; the feed's only where nobody else is named.</summary>
    private void AddWitnesses()
    {
        var named = witnesses.Authors.SelectMany(author => AuthorNames.Read(author, Publisher)).ToList();
        if (named.Count == 0 && _authors.Count == 0)
        {
            named = [.. witnesses.FeedAuthors.SelectMany(author => AuthorNames.Read(author, Publisher))];
        }

        foreach (var credit in named.Where(credit => _site is null || NameKey.Of(credit.Name) != NameKey.Of(_site)))
        {
            _roll.Add(credit);
            _declared.Add(credit);
            if (credit.Kind == CreditKind.Organization)
            {
                _agency.Name(credit.Name, AgencyWitness.Author, $"author {credit.Raw}");
            }
        }
    }

    private void Remove(PlacedLine line, string text, string rule, string reason) => _removed.Add((line.Place, new RemovedText(text, rule, reason)));

    private void Enrol(CreditLine read, string raw, CreditPart part)
    {
        foreach (var credit in LineCredits.Of(read, raw))
        {
            _roll.Add(credit);
        }

        var onlyHelped = read.Organizations.Any(o => o.Role == CreditRole.AdditionalReporter && AgencyList.FindIn(o.Name)?.Name == read.Agency)
            && !read.Organizations.Any(o => o.Role != CreditRole.AdditionalReporter && AgencyList.FindIn(o.Name)?.Name == read.Agency);
        _agency.Name(read.Agency, onlyHelped && part != CreditPart.Byline ? AgencyWitness.Contribution : CreditParts.Witness(part), raw);
    }
}
