using System.Globalization;

namespace Ingestor.MongoGateway;

/// <summary>Where the gateway listens and where its engine is.</summary>
/// <param name="Topology">What the gateway says it is: <c>rs</c> (single-node replica set rs0), <c>mongos</c> or <c>standalone</c>.</param>
internal sealed record GatewayOptions(int Port, string PostgreSql, string Topology)
{
    private const string DefaultPostgreSql =
        "Host=127.0.0.1;Port=54332;Username=postgres;Database=postgres;Maximum Pool Size=150;No Reset On Close=true;Max Auto Prepare=64;Auto Prepare Min Usages=2";

    public static GatewayOptions Parse(string[] arguments) => new(
        int.Parse(Value(arguments, "--port") ?? "27117", CultureInfo.InvariantCulture),
        Value(arguments, "--pg") ?? DefaultPostgreSql,
        Value(arguments, "--topology") ?? "rs");

    private static string? Value(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? null : at + 1 < arguments.Length ? arguments[at + 1] : throw new ArgumentException($"{name} needs a value", nameof(arguments));
    }
}
