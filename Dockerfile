# Project files and lock files come first: the restore layer is rebuilt only when they change.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Ingestor.Articles/Ingestor.Articles.csproj src/Ingestor.Articles/packages.lock.json src/Ingestor.Articles/
COPY src/Ingestor/Ingestor.csproj src/Ingestor/packages.lock.json src/Ingestor/
RUN dotnet restore src/Ingestor/Ingestor.csproj --locked-mode
COPY .editorconfig BannedSymbols.txt ./
COPY deploy/contract deploy/contract
COPY src src
RUN dotnet publish src/Ingestor/Ingestor.csproj --no-restore -c Release -o /publish && rm -f /publish/appsettings*.json && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /publish ./
COPY appsettings.json ./
COPY samples samples
# The only folder that is written to: the root file system can be read-only (with a tmpfs at /tmp).
COPY --from=build --chown=1654:1654 /data data
ENV Ingestor__Operate__Listen=http://0.0.0.0:8080
VOLUME /app/data
EXPOSE 8080
USER 1654
HEALTHCHECK --interval=30s --timeout=6s --start-period=40s CMD ["dotnet", "/app/ingestor.dll", "health"]
ENTRYPOINT ["dotnet", "/app/ingestor.dll"]
