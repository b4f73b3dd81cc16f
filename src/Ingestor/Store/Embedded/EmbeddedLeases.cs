namespace Ingestor.Store.Embedded;

internal sealed class EmbeddedLeases(EmbeddedDatabase database) : ILeases
{
    public Task<Lease?> AcquireAsync(string name, string owner, TimeSpan duration, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            sql => sql.Query(
                """
                INSERT INTO leases (name, owner, fence, expires_at) VALUES ($name, $owner, 1, $until)
                ON CONFLICT (name) DO UPDATE SET owner = $owner, fence = fence + 1, expires_at = $until WHERE expires_at <= $now
                RETURNING fence
                """,
                row => new Lease(name, owner, row.GetInt64(0), now + duration),
                ("$name", name),
                ("$owner", owner),
                ("$until", (now + duration).ToUnixTimeMilliseconds()),
                ("$now", now.ToUnixTimeMilliseconds())).SingleOrDefault(),
            cancellation);

    public Task<Lease?> RenewAsync(Lease lease, TimeSpan duration, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            sql => sql.Execute(
                "UPDATE leases SET expires_at = $until WHERE name = $name AND fence = $fence",
                ("$until", (now + duration).ToUnixTimeMilliseconds()),
                ("$name", lease.Name),
                ("$fence", lease.Fence)) == 1
                    ? lease with { ExpiresAt = now + duration }
                    : null,
            cancellation);

    public Task ReleaseAsync(Lease lease, CancellationToken cancellation) =>
        database.RunAsync(
            sql => sql.Execute("UPDATE leases SET expires_at = 0 WHERE name = $name AND fence = $fence", ("$name", lease.Name), ("$fence", lease.Fence)), cancellation);
}
