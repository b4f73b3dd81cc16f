using System.Text;

namespace Ingestor.Articles.Tests;

/// <summary>What reading a document allocates. The library's tables, loaded once in a process, are no document's cost.</summary>
internal static class Allocation
{
    /// <summary>Bytes that no document may take beyond its own size.</summary>
    public const long Most = 64 << 20;

    static Allocation() => ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(RepublishedStory.Html), ContentType = "text/html; charset=utf-8" });

    /// <returns>Bytes allocated on this thread.</returns>
    public static long Of(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
