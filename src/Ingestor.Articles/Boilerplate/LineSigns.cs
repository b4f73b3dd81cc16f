namespace Ingestor.Articles.Boilerplate;

/// <summary>What a line is made of in one language: word classes as bit sets of <see cref="LineLexicon"/>.</summary>
/// <remarks>Languages are kept apart, since a name in one is a verb in another; signs, networks and addresses count in all.</remarks>
/// <param name="Has">Classes anywhere in the line.</param>
/// <param name="Opens">Classes of the first phrase, openers such as "please" or "now" passed over.</param>
/// <param name="Then">Classes of phrases that start behind the first word of the opening phrase: what an order orders.</param>
/// <param name="Ends">Classes of a phrase that ends the line.</param>
/// <param name="Label">Classes of the words before the first colon, bar, dash or glued word, when nothing but furniture stands there; else 0.</param>
/// <param name="Whole">Classes of the words when the whole line holds nothing but furniture and filler words; else 0.</param>
/// <param name="Cover">Part of the words that belong to a furniture class, 0 to 1.</param>
/// <param name="Addressed">Words by which a page speaks to its reader or of itself.</param>
internal readonly record struct LineSigns(ulong Has, ulong Opens, ulong Then, ulong Ends, ulong Label, ulong Whole, double Cover, int Addressed);
