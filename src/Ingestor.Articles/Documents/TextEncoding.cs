namespace Ingestor.Articles.Documents;

/// <summary>How bytes became text.</summary>
/// <param name="Name">WHATWG name of the encoding used, in lower case.</param>
/// <param name="Witness">What decided: bom, transport, meta, utf-8 validity, sniffed or default.</param>
/// <param name="Replacements">Number of U+FFFD that decoding had to put in: above 0 the text is damaged.</param>
public sealed record TextEncoding(string Name, string Witness, int Replacements);
