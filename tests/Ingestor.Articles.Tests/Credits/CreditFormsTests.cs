using Ingestor.Articles.Credits;
using Ingestor.Articles.Tests.Architecture;

namespace Ingestor.Articles.Tests.Credits;

/// <summary>One line for each form that agencies write credits in, proof-read (<c>forms.txt</c>).</summary>
public sealed class CreditFormsTests
{
    public static TheoryData<string, string> Forms =>
        [.. File.ReadLines(Checkout.File("tests/Ingestor.Articles.Tests/Credits/forms.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t', 2)).Select(parts => (parts[0], parts[1]))];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_is_understood(string line, string expected)
    {
        var read = CreditReader.Read(line);

        Assert.Equal(expected, string.Join('\t', People(read), Organizations(read), read.Agency, Dateline(read), read.Drop ? "dropped" : "kept"));
    }

    private static string People(CreditLine read) =>
        string.Join("; ", read.People.Select(person => $"{person.Name}|{CreditRoles.Name(person.Role)}|{person.Location}|{person.Organization}"));

    private static string Organizations(CreditLine read) => string.Join("; ", read.Organizations.Select(house => $"{house.Name}|{CreditRoles.Name(house.Role)}"));

    private static string Dateline(CreditLine read) => read.Dateline is { } head ? $"{string.Join('/', head.Locations)}|{head.Date}|{head.Rest}" : "";
}
