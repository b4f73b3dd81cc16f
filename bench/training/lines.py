#!/usr/bin/env python3
"""Trains the classifier of single lines: lines.py CORPUS DUMP MODEL LINES...

CORPUS and DUMP as for train.py: the pages' blocks are many real lines, those of a story and headlines to keep, sentences that stand on several sites and lines that the
rules condemn to drop (others beside a story are mostly headlines and names of sections, which are kept when they stand alone). LINES are files of lines read one by one (the development half of the credits corpus, bench/lines/furniture-a and -b, the tests' lines.jsonl),
{"text", "drop"} or {"text", "truth": {"drop"}}. Prints how each file does when it is left out of training, then fits on all and writes MODEL with its training record.
Needs Debian's python3-xgboost.
"""
import argparse
import json
import os
import subprocess
import sys

import numpy

import pages as corpus_pages
import trees

HERE = os.path.dirname(os.path.abspath(__file__))
SETTINGS = dict(trees=240, leaves=8, rate=.1, leaf=2, columns=.1, rows=.8, ridge=1)
# The pages' lines together count as much as this many times the lines read one by one; their labels are rough.
PAGES = 2
# Sets of guides and shops rather than news: their stories speak to the reader.
NO_NEWS = {"wcxb_article"}
SENTENCE = 6
LIKELY, CERTAIN = .4, .85   # as in BoilerplateLines.cs


def of_pages(corpus, dump):
    """{text: [times beside a story, times in one, sites]} of pages whose whole story is known."""
    truths, found = {}, {}
    for line in open(os.path.join(dump, "blocks.jsonl"), encoding="utf-8"):
        page = json.loads(line)
        if page["set"] not in truths:
            truths[page["set"]] = {row["id"]: row for row in map(json.loads, open(os.path.join(corpus, page["set"], "truth.jsonl"), encoding="utf-8")) if row}
        page["truth"] = truths[page["set"]][page["id"]]
        if page["truth"].get("title"):
            found[" ".join(page["truth"]["title"].split())] = [0, 1, set()]
        if page["set"] not in corpus_pages.BODY_SETS or "body" not in page["truth"]:
            continue
        for text, label in zip(page["texts"], corpus_pages.label(page)):
            text = " ".join(text.split())
            if label >= 0 and len(text) <= 700 and not (label and page["set"] in NO_NEWS):
                row = found.setdefault(text, [0, 0, set()])
                row[label] += 1
                row[2].add(corpus_pages.site(page["url"]) or page["set"] + page["id"])
    return found


def read(path):
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    return [row["text"] for row in rows], [int(row["drop"] if "drop" in row else row["truth"]["drop"]) for row in rows]


def signals(texts, scratch):
    with open(scratch, "w", encoding="utf-8") as out:
        out.writelines(json.dumps({"text": text}) + "\n" for text in texts)
    subprocess.run(["dotnet", "run", "-c", "Release", "--project", HERE, "--", "lines", scratch, scratch + ".f32"], check=True)
    names = open(scratch + ".f32.names").read().split("\n")[:-1]
    table = numpy.fromfile(scratch + ".f32", dtype=numpy.float32).reshape(len(texts), len(names))
    return names[:-1], table[:, :-1], table[:, -1]


def weigh(labels, is_page):
    """Lines read one by one count 1; the pages' lines share PAGES times their number, half of it for either label."""
    weights = numpy.ones(len(labels))
    for label in (0, 1):
        group = is_page & (labels == label)
        weights[group] = (~is_page).sum() * PAGES / 2 / max(1, group.sum())
    return weights


def fit(table, labels, is_page, rows):
    return trees.fit(table[rows], labels[rows], weigh(labels[rows], is_page[rows]), **SETTINGS)


def measure(name, labels, drops):
    right, wrong, missed = (labels & drops).sum(), (~labels & drops).sum(), (labels & ~drops).sum()
    return f"  {name}: drop P {right / max(1, right + wrong):.3f} R {right / max(1, right + missed):.3f} F1 {2 * right / max(1, 2 * right + wrong + missed):.3f}, {wrong / max(1, (~labels).sum()):.1%} of lines to keep dropped"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("dump")
    parser.add_argument("model")
    parser.add_argument("lines", nargs="+")
    options = parser.parse_args()
    found = of_pages(options.corpus, options.dump)
    texts, labels, source = list(found), [int(row[1] > 0) ^ 1 for row in found.values()], [-1] * len(found)
    for at, path in enumerate(options.lines):
        more, drops = read(path)
        texts, labels, source = texts + more, labels + drops, source + [at] * len(more)
    names, table, verdicts = signals(texts, os.path.join(options.dump, "lines.jsonl"))
    labels, source = numpy.array(labels), numpy.array(source)
    is_page = source < 0
    known = ~is_page & (verdicts >= 0)
    for at, (text, (beside, inside, sites)) in enumerate(found.items()):
        words = len(text.split())
        known[at] = words > 1 if inside and not beside else not inside and (verdicts[at] > 0 or len(sites) > 1 and words >= SENTENCE)
    shown = []
    for at, path in enumerate(options.lines):
        test = source == at
        chances = trees.chances(fit(table, labels, is_page, known & ~test), table[test])
        drops = (verdicts[test] >= 0) & (chances >= numpy.where(verdicts[test] > 0, LIKELY, CERTAIN))
        shown.append(measure(os.path.basename(path), labels[test] > 0, drops))
        print(shown[-1], flush=True)
    record = [
        "Classifier of single lines: gradient-boosted trees over the signals named below, written by bench/training/lines.py.",
        f"{(~is_page).sum()} lines read one by one, {(known & is_page).sum()} lines of pages, {trees.VERSION}.",
        "Each file of lines left out of training in its turn:",
        *shown,
    ]
    trees.write(fit(table, labels, is_page, known), names, options.model, record)


if __name__ == "__main__":
    sys.exit(main())
