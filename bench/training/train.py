#!/usr/bin/env python3
"""Trains the block classifiers: train.py first|second CORPUS DUMP MODEL [--folds DIR]

DUMP is what `dotnet run --project bench/training -- blocks CORPUS DUMP` wrote. `first` fits the trees that look at each block by itself and leaves their
chances, cross-validated, in DUMP/chances.f32; `dotnet run --project bench/training -- context CORPUS DUMP` makes of these what they say about each block's
surroundings; `second` fits the trees that look at both. Each prints the corpus' measures cross-validated by site (no site in both training and test), then
fits on every page and writes MODEL with its training record; with --folds also the model of each fold and which pages are its test, for
bench/accuracy/unseen. Needs Debian's python3-xgboost.
"""
import argparse
import os
import sys
import zlib

import numpy

import pages as corpus_pages
import scores
import trees

FOLDS = 5
TREES = {"first": 60, "second": 120}
# The second look's leaves are larger: its signals, other blocks' chances, are surer of what they say.
LEAST = {"first": 20, "second": 60}
LEAVES, RATE = 31, .1
# As PageChances: a first look surer than this stands.
UNLIKELY, CERTAIN = .03, .97
# Sets whose truth is another extractor's output or has a style of its own count less; snippets label few blocks.
SET_WEIGHT = {"scrapinghub": 1, "fundus": 1, "fundus_eval": 1, "wcxb_article": 1, "magic_html": .5, "mozilla": .4, "newspaper4k": .4, "trafilatura": .7}


def weights(pages, rows):
    """A page counts alike whatever its size, a block by the root of its length."""
    out = numpy.zeros(rows)
    for page in pages:
        length = numpy.array([max(1, len(text.split()), len(text) / 6) for text in page["texts"]])
        weight = numpy.sqrt(length) * (numpy.array(page["labels"]) >= 0)
        if weight.sum() == 0:
            continue
        whole = "body" in page["truth"] and page["set"] in corpus_pages.BODY_SETS
        weight = weight / weight.sum() if whole else weight / max(weight.sum(), 30) / 2
        out[page["rows"]] = weight * SET_WEIGHT.get(page["set"], 0)
    return out * 1000


def fit(signals, labels, weight, rows, look):
    chosen = rows & (labels >= 0) & (weight > 0)
    return trees.fit(signals[chosen], labels[chosen], weight[chosen], TREES[look], LEAVES, RATE, LEAST[look])


def fold_of(page):
    """Sites are dealt to folds by a hash, so a new page never moves another."""
    return zlib.crc32(page["site"].encode()) % FOLDS


def cross_validated(names, signals, labels, weight, pages, look, folds):
    """Out-of-fold probabilities."""
    fold = numpy.concatenate([[fold_of(page)] * len(page["texts"]) for page in pages])
    out = numpy.zeros(len(labels), dtype=numpy.float32)
    for part in range(FOLDS):
        model = fit(signals, labels, weight, fold != part, look)
        out[fold == part] = trees.chances(model, signals[fold == part])
        if folds:
            trees.write(model, names, os.path.join(folds, f"{part}.{look}.txt"), [f"Fold {part} of {FOLDS}."])
            with open(os.path.join(folds, f"{part}.ids"), "w") as ids:
                ids.writelines(f"{page['set']}/{page['id']}\n" for page in pages if fold_of(page) == part)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("look", choices=TREES)
    parser.add_argument("corpus")
    parser.add_argument("dump")
    parser.add_argument("model")
    parser.add_argument("--folds")
    options = parser.parse_args()
    names, signals, pages = corpus_pages.load(options.corpus, options.dump)
    first = os.path.join(options.dump, "chances.f32")
    if options.look == "second":
        context_names, context = corpus_pages.signals_of(options.dump, "context-names.txt", "context.f32")
        names, signals = names + context_names, numpy.hstack([signals, context])
    labels = numpy.concatenate([page["labels"] for page in pages])
    weight = weights(pages, len(labels))
    chances = cross_validated(names, signals, labels, weight, pages, options.look, options.folds)
    if options.look == "first":
        chances.tofile(first)
    else:
        before = numpy.fromfile(first, dtype=numpy.float32)
        chances = numpy.where((before > UNLIKELY) & (before < CERTAIN), chances, before)
    score = scores.scorer(options.corpus)
    measures = scores.table(score, pages, [chances[page["rows"]] >= .5 for page in pages])
    scores.show(f"{options.look} look, by site, at .5", measures)
    model = fit(signals, labels, weight, numpy.ones(len(labels), dtype=bool), options.look)
    record = [
        f"Block classifier, {options.look} look: gradient-boosted trees over the signals named below, written by bench/training/train.py.",
        f"{sum(1 for page in pages if weight[page['rows']].any())} pages, {int((weight > 0).sum())} labelled blocks, {TREES[options.look]} trees x {LEAVES} leaves, rate {RATE}, {trees.VERSION}.",
        "Cross-validated by site, threshold .5, blocks only (F1, precision, recall, exact bodies):",
        *(f"  {name}: " + ", ".join(f"{value:.3f}" for value in row) for name, row in measures.items()),
    ]
    trees.write(model, names, options.model, record)


if __name__ == "__main__":
    sys.exit(main())
