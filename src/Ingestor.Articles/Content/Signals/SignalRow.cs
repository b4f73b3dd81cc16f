namespace Ingestor.Articles.Content.Signals;

/// <summary>One block's signals in their fixed order; writes the names beside the values when a list is given.</summary>
internal ref struct SignalRow(Span<float> values, List<string>? names)
{
    private readonly Span<float> _values = values;

    public int Count { get; private set; }

    public void Put(string name, float value)
    {
        _values[Count++] = value;
        names?.Add(name);
    }

    public void Put(string name, bool value) => Put(name, value ? 1f : 0f);

    public void Put(string name, string part, float value)
    {
        names?.Add($"{name}.{part}");
        _values[Count++] = value;
    }
}
