namespace Ingestor.Articles.Documents.Encodings;

/// <summary>How bytes became text.</summary>
/// <param name="Name">WHATWG name of the encoding used, in lower case.</param>
/// <param name="Witness">What decided: bom, nul bytes, escapes, utf-8 validity, transport, meta, letters (what the letters say) or default.</param>
/// <param name="Replacements">Number of U+FFFD that decoding had to put in: above 0 the text is damaged.</param>
public sealed record TextEncoding(string Name, string Witness, int Replacements);
