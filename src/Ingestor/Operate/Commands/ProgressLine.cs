namespace Ingestor.Operate.Commands;

/// <summary>Counts on one line of a terminal; silent where stderr is not one.</summary>
internal sealed class ProgressLine(string what) : IDisposable
{
    private const int Every = 50;
    private readonly bool _shown = !Console.IsErrorRedirected;
    private int _count;

    public void Step()
    {
        if (++_count % Every == 0 && _shown)
        {
            Console.Error.Write($"\r{_count} {what} ");
        }
    }

    public void Dispose()
    {
        if (_shown && _count >= Every)
        {
            Console.Error.WriteLine($"\r{_count} {what} ");
        }
    }
}
