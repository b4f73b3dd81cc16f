#!/usr/bin/env python3
"""Trains the block classifier: train.py CORPUS DUMP MODEL [--trees N] [--leaves N] [--folds DIR]

DUMP is what `dotnet run --project bench/training -- CORPUS DUMP` wrote. Prints the corpus' measures cross-validated by site (no site in
both training and test), then fits on every page and writes MODEL with its training record; with --folds also the model of each
fold and which pages are its test, for bench/accuracy/unseen. Needs Debian's python3-sklearn; deterministic.
"""
import argparse
import os
import sys
import zlib

import numpy
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier

import pages as corpus_pages
import scores

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
    model = HistGradientBoostingClassifier(
        max_iter=options.trees, max_leaf_nodes=options.leaves, learning_rate=options.rate, min_samples_leaf=options.leaf,
        l2_regularization=options.l2, early_stopping=False, random_state=1)
    return model.fit(signals[chosen], labels[chosen], sample_weight=weight[chosen])


def fold_of(page):
    """Sites are dealt to folds by a hash, so a new page never moves another."""
    return zlib.crc32(page["site"].encode()) % FOLDS


def cross_validated(names, signals, labels, weight, pages, options):
    """Out-of-fold probabilities."""
    fold = numpy.concatenate([[fold_of(page)] * len(page["texts"]) for page in pages])
    out = numpy.zeros(len(labels))
    for part in range(FOLDS):
        model = fit(signals, labels, weight, fold != part, options)
        out[fold == part] = model.predict_proba(signals[fold == part])[:, 1]
        if options.folds:
            write(model, names, os.path.join(options.folds, f"{part}.txt"), [f"Fold {part} of {FOLDS}."])
            with open(os.path.join(options.folds, f"{part}.ids"), "w") as ids:
                ids.writelines(f"{page['set']}/{page['id']}\n" for page in pages if fold_of(page) == part)
    return out


def down(value):
    """The largest float32 that is not above: `x <= threshold` then means the same in single precision."""
    single = numpy.float32(value)
    return numpy.nextafter(single, numpy.float32("-inf")) if float(single) > value else single


def write(model, names, path, record):
    with open(path, "w") as out:
        for line in record:
            out.write(f"# {line}\n")
        used = sorted({int(node["feature_idx"]) for (tree,) in model._predictors for node in tree.nodes if not node["is_leaf"]})
        out.write("signals\t" + "\t".join(names[index] for index in used) + "\n")
        out.write(f"base\t{float(model._baseline_prediction.ravel()[0]):.6g}\n")
        for (tree,) in model._predictors:
            cells = []
            for node in tree.nodes:
                cells.append(f"{node['value']:.5g}" if node["is_leaf"] else f"{used.index(node['feature_idx'])}<{down(node['num_threshold']):.9g}:{node['left']}:{node['right']}")
            out.write("tree\t" + "\t".join(cells) + "\n")


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
    parser.add_argument("--l2", type=float, default=0)
    options = parser.parse_args()
    names, signals, pages = corpus_pages.load(options.corpus, options.dump)
    labels = numpy.concatenate([page["labels"] for page in pages])
    weight = weights(pages, len(labels))
    chances = cross_validated(names, signals, labels, weight, pages, options)
    score = scores.scorer(options.corpus)
    measures = scores.table(score, pages, [chances[page["rows"]] >= .45 for page in pages])
    scores.show("cross-validated, >= .45", measures)
    model = fit(signals, labels, weight, numpy.ones(len(labels), dtype=bool), options)
    record = [
        "Block classifier: gradient-boosted trees over the signals named below, written by bench/training/train.py.",
        f"{sum(1 for page in pages if weight[page['rows']].any())} pages, {int((weight > 0).sum())} labelled blocks, {options.trees} trees x {options.leaves} leaves, rate {options.rate}, scikit-learn {sklearn.__version__}.",
        "Cross-validated by site, threshold .45, blocks only (F1, precision, recall, exact bodies):",
        *(f"  {name}: " + ", ".join(f"{value:.3f}" for value in row) for name, row in measures.items()),
    ]
    write(model, names, options.model, record)


if __name__ == "__main__":
    sys.exit(main())
