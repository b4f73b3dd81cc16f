namespace Ingestor.Articles.Boilerplate;

/// <summary>What became of one line.</summary>
/// <param name="Keep">False: the line is page furniture.</param>
/// <param name="Rule">Name of the rule that decided, e.g. <c>newsletter.sign-up</c>; <c>body</c> for the story's, <c>signs.furniture</c> where no rule holds but the line as a whole speaks for furniture.</param>
/// <param name="Reason">One short clause for a person.</param>
/// <param name="Score">Points of the rules that hold less those for prose; 1 or more would be furniture by rules alone.</param>
/// <param name="NeedsEdge">True when the words prove nothing in the middle of running text, only at its head, its end or beside other furniture.</param>
public sealed record LineVerdict(bool Keep, string Rule, string Reason, double Score, bool NeedsEdge = false);
