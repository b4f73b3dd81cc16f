using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Documents;

/// <summary>Bytes in, document out: one path for HTML and plain text.</summary>
public static class DocumentReader
{
    public static DocumentResult Read(ReadRequest request)
    {
        var bytes = request.Content.Span;
        if (bytes.IsEmpty)
        {
            return Reject(RejectReason.Empty, "the document has no bytes: fetch it again");
        }

        if (bytes.Length > DocumentLimits.Bytes)
        {
            return Reject(RejectReason.TooLarge, $"{bytes.Length:N0} bytes are over the limit of {DocumentLimits.Bytes:N0}: a news page is smaller");
        }

        if (WideText.Of(bytes) is null && BinarySignature.Of(bytes) is { } format)
        {
            return Reject(RejectReason.Binary, $"the bytes are {format}, not text: give the story's HTML or plain text");
        }

        using var decoded = TextDecoder.Decode(bytes, request.ContentType, out var encoding);
        var text = decoded.Text;
        return text.IsWhiteSpace() ? Reject(RejectReason.Empty, "the document holds white space only")
            : Bounded(LooksLikeHtml(text, request.ContentType)
                ? HtmlDocumentReader.Read(text, encoding, request.Url)
                : new DocumentResult.Read(PlainTextReader.Read(text.ToString(), encoding, request.Url)));
    }

    private static DocumentResult Bounded(DocumentResult result) => result switch
    {
        DocumentResult.Read(var document) when document.Blocks.Count > DocumentLimits.Blocks =>
            Reject(RejectReason.TooManyNodes, $"more than {DocumentLimits.Blocks:N0} blocks of text: no news page has that many"),
        DocumentResult.Read(var document) when document.Blocks.Sum(block => (long)block.Text.Length) > DocumentLimits.Characters =>
            Reject(RejectReason.TooLarge, $"more than {DocumentLimits.Characters:N0} characters of text: no news story is that long"),
        _ => result,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<char> text, string? contentType)
    {
        if (contentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true)
        {
            return false;
        }

        var head = text[..Math.Min(text.Length, 2048)].TrimStart();
        return contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
            || head.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<") && head.Length > 1 && (char.IsAsciiLetter(head[1]) || head[1] is '!' or '?'))
            || head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<p>", StringComparison.OrdinalIgnoreCase);
    }

    private static DocumentResult.Rejected Reject(RejectReason reason, string detail) => new(reason, detail);
}
