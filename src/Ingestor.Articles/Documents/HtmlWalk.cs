using System.Net;
using System.Text;
using HtmlAgilityPack;

namespace Ingestor.Articles.Documents;

/// <summary>Goes through the tree of a page's skeleton in document order and gives each piece that was set aside to the head or the body.</summary>
/// <remarks>Iterative, and never asks the parser for InnerText or OuterHtml: those recurse and kill the process on deep pages.</remarks>
internal ref struct HtmlWalk(ReadOnlySpan<char> html, SievedPage page)
{
    private readonly ReadOnlySpan<char> _html = html;
    private int _next;

    public HtmlHead Head { get; } = new();

    public BlockBuilder Body { get; } = new();

    public void Run(HtmlNode root)
    {
        var node = root.FirstChild;
        while (node is not null)
        {
            if (Enters(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node is not null && node != root)
                {
                    Body.Close();
                }
            }

            node = node == root ? null : node?.NextSibling;
        }
    }

    /// <returns>Whether the walk goes on below the node.</returns>
    private bool Enters(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            Pieces(node.OuterStartIndex, node.OuterStartIndex + node.OriginalOuterLength);
            return false;
        }

        var element = Element(node);
        if (element.Tag.IsSilent && (element.Tag.Name is not "head" || node.FirstChild is null))
        {
            return false;
        }

        Head.Take(element);
        if (node.FirstChild is null)
        {
            Body.Empty(element);
            return false;
        }

        Body.Open(element);
        return true;
    }

    private HtmlElement Element(HtmlNode node)
    {
        var at = page.Find(node.OuterStartIndex, _next);
        if (at < 0 || page.Tokens[at].Tag is not { } tag)
        {
            return new HtmlElement(new HtmlTag(node.Name, -1), default, default);
        }

        _next = at + 1;
        return new HtmlElement(tag, _html, page.AttributesOf(page.Tokens[at]));
    }

    /// <summary>The pieces whose signs stand in one text of the skeleton.</summary>
    private void Pieces(int from, int to)
    {
        var tokens = page.Tokens;
        for (var at = page.Find(from, _next); at >= 0 && at < tokens.Length && tokens[at].At < to; at = _next)
        {
            _next = at + 1;
            if (tokens[at].Kind != HtmlTokenKind.Text)
            {
                Piece(tokens[at]);
                continue;
            }

            while (_next < tokens.Length && tokens[_next].At < to && tokens[_next].Kind == HtmlTokenKind.Text)
            {
                _next++;
            }

            Text(tokens[at.._next]);
        }
    }

    private readonly void Piece(HtmlToken token)
    {
        switch (token)
        {
            case { Kind: HtmlTokenKind.Content }:
                Head.Take(token.Tag!, _html.Slice(token.Start, token.Length));
                break;
            case { Kind: HtmlTokenKind.Void, Tag.Name: "br" }:
                Body.Break();
                break;
            case { Kind: HtmlTokenKind.Void, Tag.IsSilent: false }:
                var element = new HtmlElement(token.Tag!, _html, page.AttributesOf(token));
                Head.Take(element);
                Body.Empty(element);
                break;
            case { Kind: HtmlTokenKind.Start, IsSign: true }:
                Body.Open(new HtmlElement(token.Tag!, _html, page.AttributesOf(token)));
                break;
            case { Kind: HtmlTokenKind.End, IsSign: true }:
                Body.Close();
                break;
        }
    }

    /// <summary>Pieces with nothing between them that anyone sees are one text.</summary>
    private readonly void Text(ReadOnlySpan<HtmlToken> pieces)
    {
        if (pieces.Length == 1)
        {
            Text(_html.Slice(pieces[0].Start, pieces[0].Length));
            return;
        }

        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(_html.Slice(piece.Start, piece.Length));
        }

        Text(text.ToString());
    }

    private readonly void Text(ReadOnlySpan<char> source) =>
        Body.Text(source.Contains('&') ? WebUtility.HtmlDecode(source.ToString()) : source);
}
