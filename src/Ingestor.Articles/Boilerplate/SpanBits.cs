namespace Ingestor.Articles.Boilerplate;

internal static class SpanBits
{
    /// <summary>Sets the bits in every element.</summary>
    internal static void ForEachOr(this Span<ulong> span, ulong bits)
    {
        foreach (ref var element in span)
        {
            element |= bits;
        }
    }
}
