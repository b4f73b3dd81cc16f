using System.Text;
using CsCheck;
using Ingestor.Articles.Documents.Encodings;
using Ingestor.Articles.Tests.Languages;

namespace Ingestor.Articles.Tests.Documents.Encodings;

public sealed class TextDecoderTests
{
    private const double Least = 0.99;

    [Fact]
    public void Undeclared_and_mislabelled_pages_are_read_right()
    {
        var cases = EncodingCase.All(Stories.All).ToArray();

        var wrong = cases.Where(one => !TextDecoder.Decode(one.Bytes, one.ContentType).Text.Contains(one.Text, StringComparison.Ordinal)).ToArray();

        var rate = 1 - (wrong.Length / (double)cases.Length);
        TestContext.Current.TestOutputHelper?.WriteLine($"{cases.Length - wrong.Length} of {cases.Length} right");
        Assert.True(cases.Length > 400 && rate >= Least, $"{rate:0.000} right of {cases.Length}; wrong:\n{string.Join('\n', wrong.Select(one => $"{one.Name} -> {TextDecoder.Decode(one.Bytes, one.ContentType).Encoding}"))}");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ru")]
    [InlineData("ja")]
    [InlineData("el")]
    public void Text_that_was_encoded_twice_is_read_as_it_was(string tag)
    {
        var twice = Latin(Encoding.UTF8.GetBytes(Stories.All[tag]));

        var (text, _) = TextDecoder.Decode(Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{twice}</p>"), null);

        Assert.Contains(Stories.All[tag], text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_writes_of_broken_text_is_left_alone()
    {
        const string page = "<p>Der Brief aus München kam als „MÃ¼nchen“ an, die Straße wurde zu Strasse, und für Umlaute über älteren Systemen schämt sich niemand.</p>";

        Assert.Equal(page, TextDecoder.Decode(Encoding.UTF8.GetBytes(page), null).Text);
    }

    [Theory]
    [InlineData("fr", new byte[] { 0xE9 }, "é")]
    [InlineData("pl", new byte[] { 0x93 }, "“")]
    [InlineData("ru", new byte[] { 0xD0 }, "\uFFFD")]
    [InlineData("ja", new byte[] { 0xE3, 0x81 }, "\uFFFD")]
    public void A_stray_or_cut_character_costs_itself(string tag, byte[] stray, string read)
    {
        byte[] page = [.. Encoding.UTF8.GetBytes($"<p>{Stories.All[tag]}</p><p>caf"), .. stray, .. " au port</p>"u8];

        var (text, encoding) = TextDecoder.Decode(page, "text/html; charset=utf-8");

        Assert.Equal($"<p>{Stories.All[tag]}</p><p>caf{read} au port</p>", text);
        Assert.Equal(read == "\uFFFD" ? 1 : 0, encoding.Replacements);
    }

    [Theory]
    [InlineData("ja", 932)]
    [InlineData("ja", 51932)]
    [InlineData("zh", 54936)]
    [InlineData("zh-TW", 950)]
    [InlineData("ko", 949)]
    public void A_broken_double_byte_character_does_not_swallow_a_tag(string tag, int codePage)
    {
        EncodingLabels.Find("utf-8");
        var encoding = Encoding.GetEncoding(codePage);
        byte[] page = [.. encoding.GetBytes($"<p>{Stories.All[tag]}"), 0xB0, .. encoding.GetBytes($"</p><p>{Stories.All[tag]}</p>")];

        var (text, _) = TextDecoder.Decode(page, null);

        Assert.EndsWith($"</p><p>{Stories.All[tag]}</p>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meta_that_never_ends_costs_no_time() =>
        Assert.NotNull(TextDecoder.Decode(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<meta charset= ", 60_000))), null).Text);

    [Fact]
    public void Any_bytes_are_some_text() =>
        Gen.Byte.Array[0, 300].Sample(bytes => TextDecoder.Decode(bytes, "text/html; charset=shift_jis").Text is not null && TextDecoder.Decode(bytes, null).Text is not null, iter: 3_000);

    /// <summary>As a program writes that takes UTF-8 for windows-1252 (browsers keep the five bytes that it leaves undefined).</summary>
    private static string Latin(byte[] bytes)
    {
        EncodingLabels.Find("utf-8");
        var latin = Encoding.GetEncoding(1252);
        return string.Concat(bytes.Select(value => value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? ((char)value).ToString() : latin.GetString([value])));
    }
}
