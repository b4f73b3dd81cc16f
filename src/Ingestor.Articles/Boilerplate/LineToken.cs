namespace Ingestor.Articles.Boilerplate;

/// <summary>One word of a line.</summary>
/// <param name="Text">Lower case; <c>&lt;url&gt;</c>, <c>&lt;email&gt;</c>, <c>&lt;handle&gt;</c>, <c>&lt;year&gt;</c> and <c>&lt;num&gt;</c> stand for their kinds.</param>
/// <param name="Start">Offset of the word in the line, UTF-16 units.</param>
/// <param name="Break">The mark that follows before the next word: '.', '!', '?', ':', ',', '|', '-', '\u0001' where two words are glued
/// together ("NowContestants"), '\u0002' where a hyphen joins them, or '\0' for white space alone.</param>
internal readonly record struct LineToken(string Text, int Start, char Break);
