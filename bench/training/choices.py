#!/usr/bin/env python3
"""Trains the choosers of headline, authors and dates: choices.py CORPUS DUMP DATA [FIELD]

DUMP is what `dotnet run --project bench/training -- choices CORPUS DUMP` wrote, DATA the folder of the models (src/Ingestor.Articles/Metadata/Data).
Prints the corpus' measures cross-validated by site (no site in both training and test), each for pages of even and of odd hosts, then fits on every page
and writes the models with their training record. Needs Debian's python3-xgboost.
"""
import argparse
import json
import os
import sys
import zlib

import numpy

import pages as corpus_pages
import scores
import trees

FOLDS = 8
SALTS = ("a", "b")
# Small sets of news pages count as much as the large ones of blogs; one that another extractor wrote counts less.
SET_WEIGHT = {
    "headlines": {"fundus": 6, "postlight": 4, "mozilla": .5},
    "authors": {"fundus": 1.5, "postlight": 2, "mozilla": .5},
    "dates": {"fundus": 3, "postlight": 2},
}
MODELS = {
    "headlines": ("headline", dict(trees=100, leaves=20, rate=.08, leaf=5, columns=.3)),
    "authors": ("author", dict(trees=200, leaves=12, rate=.05, leaf=5, columns=.3)),
    "dates": ("date", dict(trees=120, leaves=20, rate=.08, leaf=1, columns=.3)),
}
LESS = .4    # weight of a page that was robbed of its metadata
LIKELY, LIKELIEST = .4, .3    # as in AuthorChoice.cs


class Field:
    """One field's candidates of all pages that know its truth."""

    def __init__(self, score, field, dump, truths):
        self.score, self.field = score, field
        self.pages = [page for page in dump if known(score, field, truths[page["set"]][page["id"]])]
        rows = [(at, candidate) for at, page in enumerate(self.pages) for candidate in page[field]]
        self.page = numpy.array([at for at, _ in rows])
        self.candidates = [candidate for _, candidate in rows]
        self.signals = numpy.array([candidate["values"] for candidate in self.candidates])
        self.truth = [truths[page["set"]][page["id"]] for page in self.pages]
        self.labels = numpy.array([right(score, field, self.truth[at], candidate["text"]) for at, candidate in rows], dtype=int)
        self.weights = numpy.array([SET_WEIGHT[field].get(self.pages[at]["set"], 1.) * (LESS if self.pages[at]["without"] else 1) for at in self.page])
        self.sites = [corpus_pages.site(page["url"]) or page["set"] + page["id"] for page in self.pages]

    def chances(self, salt):
        """Out-of-fold; sites are dealt to folds by a hash, so a new page never moves another."""
        fold = numpy.array([zlib.crc32((salt + self.sites[at]).encode()) % FOLDS for at in self.page])
        out = numpy.zeros(len(self.labels))
        for part in range(FOLDS):
            out[fold == part] = trees.chances(self.fit(fold != part), self.signals[fold == part])
        return out

    def fit(self, rows):
        return trees.fit(self.signals[rows], self.labels[rows], self.weights[rows], **MODELS[self.field][1])

    def chosen(self, chances):
        """Texts that each page's chances choose."""
        out = [[] for _ in self.pages]
        for at in range(len(self.pages)):
            rows = sorted(numpy.flatnonzero(self.page == at), key=lambda row: -chances[row])
            if self.field != "authors":
                out[at] = [self.candidates[row]["text"] for row in rows[:1]]
                continue
            for rank, row in enumerate(rows):
                text = self.candidates[row]["text"]
                if chances[row] >= (LIKELY if rank else LIKELIEST) and not any(holds(text, other) or holds(other, text) for other in out[at]):
                    out[at].append(text)
        return out

    def measure(self, chosen, half=None):
        """{set: measure} over all pages, or those of hosts with an even (0) or odd (1) hash."""
        rows = {}
        for page, truth, texts in zip(self.pages, self.truth, chosen):
            if page["without"]:
                continue
            if half is None or zlib.crc32((corpus_pages.urlsplit(page["url"] or "").hostname or page["id"]).removeprefix("www.").encode()) % 2 == half:
                rows.setdefault(page["set"], []).append((truth, texts))
        return {name: self.mean(pairs) for name, pairs in rows.items()}

    def mean(self, pairs):
        if self.field == "authors":
            return self.score.author_summary([self.score.score_authors(truth, texts) for truth, texts in pairs])["f1"]
        return numpy.mean([right(self.score, self.field, truth, texts[0]) if texts else False for truth, texts in pairs])


def known(score, field, truth):
    return bool(truth.get("title")) if field == "headlines" else truth.get("authors") is not None if field == "authors" else bool(score.days(truth.get("published")))


def right(score, field, truth, text):
    if field == "headlines":
        return score.norm_title(text) == score.norm_title(truth["title"])
    if field == "dates":
        return bool(score.days(text) & score.days(truth["published"]))
    names = score.names([text])
    return bool(names) and names <= score.names(truth["authors"])


def holds(longer, shorter):
    return f" {shorter} ".casefold() in f" {longer} ".casefold()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("dump")
    parser.add_argument("data")
    parser.add_argument("fields", nargs="*", default=list(MODELS))
    options = parser.parse_args()
    score = scores.scorer(options.corpus)
    dump = [json.loads(line) for line in open(os.path.join(options.dump, "choices.jsonl"))]
    names = json.load(open(os.path.join(options.dump, "choices-names.json")))
    truths = {name: {row["id"]: row for row in map(json.loads, open(os.path.join(options.corpus, name, "truth.jsonl")))} for name in {page["set"] for page in dump}}
    for name in options.fields:
        field = Field(score, name, dump, truths)
        choices = [field.chosen(field.chances(salt)) for salt in SALTS]
        measures = {}
        for half in (None, 0, 1):
            for chosen in choices:
                for key, value in field.measure(chosen, half).items():
                    measures.setdefault(key, {}).setdefault(half, []).append(value)
        rows = [f"  {key}: " + ", ".join(f"{numpy.mean(value):.3f}" for value in row.values()) for key, row in sorted(measures.items())]
        print("\n".join([f"{name}, cross-validated by site: all, even hosts, odd hosts", *rows]), flush=True)
        record = [
            f"Chooser of {name}: gradient-boosted trees over the signals named below, written by bench/training/choices.py.",
            f"{len(field.pages)} pages, {len(field.labels)} candidates, {trees.VERSION}.",
            "Cross-validated by site (right, for authors F1):",
            *(row.split(",")[0] for row in rows),
        ]
        model = field.fit(numpy.ones(len(field.labels), dtype=bool))
        trees.write(model, names[name], os.path.join(options.data, f"{MODELS[name][0]}-classifier.txt"), record)


if __name__ == "__main__":
    sys.exit(main())
