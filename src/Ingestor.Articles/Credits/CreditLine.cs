namespace Ingestor.Articles.Credits;

/// <summary>One line of text, understood: everything in it that credits somebody.</summary>
public sealed record CreditLine
{
    public IReadOnlyList<CreditedPerson> People { get; init; } = [];

    public IReadOnlyList<CreditedOrganization> Organizations { get; init; } = [];

    /// <summary>The originating agency or newsroom that the text itself names, in the agency list's spelling.</summary>
    public string? Agency { get; init; }

    public CreditedDateline? Dateline { get; init; }

    /// <summary>True when the whole line is credit, dateline or furniture and must not stay in the body.</summary>
    public bool Drop { get; init; }

    public IReadOnlyList<CreditSpan> Spans { get; init; } = [];
}
