using Ingestor.MongoGateway;

// A wire protocol for the DocumentDB engine (MongoDB-compatible functions inside PostgreSQL), for tests only: ../README.md.
var options = GatewayOptions.Parse(args);
await using var engine = new Engine(options.PostgreSql);
var listener = new Listener(options, new Commands(options, engine, TimeProvider.System));
await listener.RunAsync();
