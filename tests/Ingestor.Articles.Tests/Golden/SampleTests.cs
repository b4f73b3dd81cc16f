using Ingestor.Articles.Tests.Architecture;

namespace Ingestor.Articles.Tests.Golden;

/// <summary>Every sample reads as the text beside these tests says; each was proof-read against its page.</summary>
/// <remarks>To change them on purpose: run with INGESTOR_REWRITE_GOLDEN=1, which fails and rewrites, and read the difference.</remarks>
public sealed class SampleTests
{
    private const string Folder = "tests/Ingestor.Articles.Tests/Golden/samples";

    public static TheoryData<string> Samples =>
        [.. new[] { "pages", "drop" }.SelectMany(folder => Directory.EnumerateFiles(Checkout.File($"samples/{folder}"))).Select(file => Path.GetRelativePath(Checkout.File("samples"), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_as_proof_read(string sample)
    {
        var golden = Checkout.File($"{Folder}/{Path.GetFileNameWithoutExtension(sample)}.txt");
        var request = new ReadRequest { Content = File.ReadAllBytes(Checkout.File($"samples/{sample}")), Url = sample.EndsWith(".txt", StringComparison.Ordinal) ? null : $"https://samples.example/{sample}" };

        var read = ArticleText.Of(Assert.IsType<ReadResult.Read>(ArticleReader.Read(request)).Article);

        if (Environment.GetEnvironmentVariable("INGESTOR_REWRITE_GOLDEN") is not null)
        {
            File.WriteAllText(golden, read);
            Assert.Fail($"{golden} was rewritten: read the difference");
        }

        Assert.Equal(File.ReadAllText(golden), read);
    }

    [Fact]
    public void Every_sample_has_a_golden_text_and_no_text_is_left_over() =>
        Assert.Equal(
            Samples.Select(sample => Path.GetFileNameWithoutExtension((string)sample)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Checkout.File(Folder)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
