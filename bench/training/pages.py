"""The dumped pages with their labels."""
import json
import os
from urllib.parse import urlsplit

import numpy

import labels

TWO_PART = {"co", "com", "org", "net", "gov", "ac", "edu", "gouv", "or", "ne"}
BODY_SETS = ["scrapinghub", "fundus", "fundus_eval", "wcxb_article", "magic_html", "mozilla", "newspaper4k"]


def signals_of(dump, names, values):
    """Names of a dump's signals and their values, one row a block."""
    names = open(os.path.join(dump, names)).read().split("\n")[:-1]
    return names, numpy.fromfile(os.path.join(dump, values), dtype=numpy.float32).reshape(-1, len(names))


def load(corpus, dump):
    names, signals = signals_of(dump, "names.txt", "signals.f32")
    truth = {}
    pages, row = [], 0
    for line in open(os.path.join(dump, "blocks.jsonl")):
        page = json.loads(line)
        name = page["set"]
        if name not in truth:
            truth[name] = {t["id"]: t for t in map(json.loads, open(os.path.join(corpus, name, "truth.jsonl"))) if t}
        page["truth"] = truth[name][page["id"]]
        page["rows"] = slice(row, row + len(page["texts"]))
        page["site"] = site(page["url"]) or name + page["id"]
        page["labels"] = label(page)
        row += len(page["texts"])
        pages.append(page)
    assert row == len(signals)
    return names, signals, pages


def site(url):
    host = (urlsplit(url).hostname or "") if url else ""
    parts = host.split(".")
    keep = 3 if len(parts) > 2 and parts[-2] in TWO_PART else 2
    return ".".join(parts[-keep:])


def label(page):
    truth = page["truth"]
    if "body" in truth and page["set"] in BODY_SETS:
        return labels.by_body(page["texts"], truth["body"], truth.get("optional", []))
    if "with" in truth or "without" in truth:
        return labels.by_snippets(page["texts"], truth.get("with", []), truth.get("without", []))
    return [-1] * len(page["texts"])
