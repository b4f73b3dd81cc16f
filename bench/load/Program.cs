using System.CommandLine;
using Ingestor.Bench.Load;

var stories = new Option<int>("--stories") { DefaultValueFactory = _ => 2000, Description = "How many generated stories the loopback wire server offers." };
var concurrency = new Option<int>("--concurrency") { DefaultValueFactory = _ => 16, Description = "Fetches under way at once, in the floor and in the service alike." };
var stores = new Option<string[]>("--stores")
{
    DefaultValueFactory = _ => ["embedded", "mongodb"],
    AllowMultipleArgumentsPerToken = true,
    Description = "embedded, mongodb or both.",
};
var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 3, Description = "Pairs of runs a store; the table shows the median pair." };

var server = new Option<string>("--server") { Required = true };
var store = new Option<string>("--store") { Required = true };
var floor = new Command("floor", "The floor alone, in a process of its own (the bench calls itself).") { Hidden = true, Options = { server, stories, concurrency, store } };
floor.SetAction(async parsed =>
{
    using IFloorStore target = FloorStores.Open(parsed.GetRequiredValue(store));
    await Floor.RunAsync(parsed.GetRequiredValue(server), parsed.GetValue(stories), parsed.GetValue(concurrency), target);
});

var bench = new RootCommand("Articles a second from a loopback wire server to the store: the real pipeline, and the bare fetch-and-insert loop beside it.")
{
    Options = { stories, concurrency, stores, runs },
    Subcommands = { floor },
};
bench.SetAction(parsed => Comparison.RunAsync(
    parsed.GetValue(stories), parsed.GetValue(concurrency), parsed.GetValue(stores) ?? [], parsed.GetValue(runs)));
return await bench.Parse(args).InvokeAsync();
