namespace Ingestor.Articles.Tests.Credits.Merge;

/// <summary>Stories in our own words, with invented people, in the shapes in which the agencies set theirs. One line an element; the first is the headline.</summary>
internal static class WireShapes
{
    public static readonly string[] ReutersSite =
    [
        "UPDATE 2-Harbour workers end strike after night talks",
        "By Mara Lind and Ivo Falk",
        "OSLO, May 4 (Reuters) - Harbour workers ended a nine-day strike on Sunday after talks that lasted through the night, their union said.",
        "The agreement gives them four percent more pay over two years, according to a statement by both sides.",
        "Advertisement · Scroll to continue",
        "Cranes were moving again by noon, and the first ferry left an hour later, witnesses said.",
        "Reporting by Mara Lind in Oslo and Ivo Falk in Bergen; Writing by Anita Sarn; Editing by Paul Deering-Lowe",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "Acquire Licensing Rights, opens new tab",
    ];

    public static readonly string[] AssociatedPress =
    [
        "Harbour strike ends after nine days",
        "By MARA LIND",
        "OSLO, Norway (AP) — Harbour workers ended a nine-day strike on Sunday after talks that lasted through the night.",
        "The union called the agreement a victory for families along the whole coast.",
        "Ferry traffic is expected to be back to normal by the middle of the week.",
        "Lind reported from Oslo.",
        "Copyright 2031 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    ];

    public static readonly string[] Afp =
    [
        "Norvège : la grève des ports prend fin",
        "Oslo (AFP) – Les dockers ont mis fin dimanche à neuf jours de grève après une nuit de négociations, a annoncé leur syndicat.",
        "L'accord prévoit une hausse des salaires de quatre pour cent sur deux ans, selon un communiqué commun.",
        "Lire aussi : Les ferries reprennent la mer",
        "Le premier ferry a quitté le port une heure plus tard, ont constaté des témoins sur place.",
        "© 2031 AFP",
    ];

    public static readonly string[] Dpa =
    [
        "ROUNDUP 2: Hafenarbeiter beenden Streik",
        "Von Anita Sarn, dpa",
        "Oslo (dpa) - Die Hafenarbeiter haben ihren neuntägigen Streik am Sonntag nach nächtlichen Verhandlungen beendet.",
        "Die Einigung sieht vier Prozent mehr Lohn in zwei Jahren vor, wie beide Seiten mitteilten.",
        "Der erste Fährdampfer legte eine Stunde später ab und war nach Angaben der Reederei ausgebucht.",
        "© dpa-infocom, dpa:310504-99-123456/2",
    ];

    public static readonly string[] Xinhua =
    [
        "Harbor strike in Norway ends after overnight talks",
        "OSLO, May 4 (Xinhua) -- Harbor workers in Norway ended a nine-day strike on Sunday after overnight talks, their union said.",
        "The agreement gives them four percent more pay over two years, according to a joint statement.",
        "The first ferry left the port one hour later with more than 600 passengers on board. Enditem",
    ];

    public static readonly string[] Bloomberg =
    [
        "Harbor Strike Ends After Nine Days",
        "By Mara Lind and Ivo Falk",
        "(Bloomberg) -- Harbor workers ended a nine-day strike after talks that lasted through the night, their union said.",
        "The agreement gives them 4% more pay over two years, according to a joint statement.",
        "Shares in the ferry operator rose as much as 6% in early trading in Oslo on Monday.",
        "--With assistance from Anita Sarn.",
        "To contact the reporters on this story: Mara Lind in Oslo at mlind@bloomberg.net; Ivo Falk in Bergen at ifalk@bloomberg.net",
        "To contact the editors responsible for this story: Nils Alder at nalder@bloomberg.net",
        "©2031 Bloomberg L.P.",
    ];

    public static string PlainText(string[] lines) => string.Join("\n\n", lines);

    public static string Html(string[] lines) =>
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{lines[0]}</title></head><body><article><h1>{lines[0]}</h1>"
        + string.Concat(lines[1..].Select(line => $"<p>{line}</p>\n")) + "</article></body></html>";
}
