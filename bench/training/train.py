#!/usr/bin/env python3
"""Trains the block classifier: train.py CORPUS DUMP MODEL [--trees N] [--leaves N] [--folds DIR]

DUMP is what `dotnet run --project bench/training -- CORPUS DUMP` wrote. Prints the corpus' measures cross-validated by site (no site in
both training and test), then fits on every page and writes MODEL with its training record; with --folds also the model of each
fold and which pages are its test, for bench/accuracy/unseen. Needs Debian's python3-xgboost.
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


def fit(signals, labels, weight, rows, options):
    chosen = rows & (labels >= 0) & (weight > 0)
    return trees.fit(signals[chosen], labels[chosen], weight[chosen], options.trees, options.leaves, options.rate, options.leaf)


def fold_of(page):
    """Sites are dealt to folds by a hash, so a new page never moves another."""
    return zlib.crc32(page["site"].encode()) % FOLDS


def cross_validated(names, signals, labels, weight, pages, options):
    """Out-of-fold probabilities."""
    fold = numpy.concatenate([[fold_of(page)] * len(page["texts"]) for page in pages])
    out = numpy.zeros(len(labels))
    for part in range(FOLDS):
        model = fit(signals, labels, weight, fold != part, options)
        out[fold == part] = trees.chances(model, signals[fold == part])
        if options.folds:
            trees.write(model, names, os.path.join(options.folds, f"{part}.txt"), [f"Fold {part} of {FOLDS}."])
            with open(os.path.join(options.folds, f"{part}.ids"), "w") as ids:
                ids.writelines(f"{page['set']}/{page['id']}\n" for page in pages if fold_of(page) == part)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("dump")
    parser.add_argument("model")
    parser.add_argument("--folds")
    parser.add_argument("--trees", type=int, default=120)
    parser.add_argument("--leaves", type=int, default=31)
    parser.add_argument("--rate", type=float, default=.1)
    parser.add_argument("--leaf", type=int, default=20)
    options = parser.parse_args()
    names, signals, pages = corpus_pages.load(options.corpus, options.dump)
    labels = numpy.concatenate([page["labels"] for page in pages])
    weight = weights(pages, len(labels))
    chances = cross_validated(names, signals, labels, weight, pages, options)
    score = scores.scorer(options.corpus)
    measures = scores.table(score, pages, [chances[page["rows"]] >= .5 for page in pages])
    scores.show("cross-validated, at .5", measures)
    model = fit(signals, labels, weight, numpy.ones(len(labels), dtype=bool), options)
    record = [
        "Block classifier: gradient-boosted trees over the signals named below, written by bench/training/train.py.",
        f"{sum(1 for page in pages if weight[page['rows']].any())} pages, {int((weight > 0).sum())} labelled blocks, {options.trees} trees x {options.leaves} leaves, rate {options.rate}, {trees.VERSION}.",
        "Cross-validated by site, threshold .5, blocks only (F1, precision, recall, exact bodies):",
        *(f"  {name}: " + ", ".join(f"{value:.3f}" for value in row) for name, row in measures.items()),
    ]
    trees.write(model, names, options.model, record)


if __name__ == "__main__":
    sys.exit(main())
