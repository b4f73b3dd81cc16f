"""Gradient-boosted trees: fitted with XGBoost (Debian's python3-xgboost), written in the form that BoostedTrees.cs reads. Deterministic on one machine."""
import json

import numpy
import xgboost

SETTINGS = dict(objective="binary:logistic", tree_method="hist", grow_policy="lossguide", max_depth=0, base_score=.5, seed=1, nthread=2)
VERSION = f"XGBoost {xgboost.__version__}"


def fit(signals, labels, weights, trees, leaves, rate, leaf, columns=.15, rows=.7, ridge=5):
    """LEAF is the least weight of a leaf, COLUMNS the share of signals that a split may look at, ROWS that of rows which a tree is grown from."""
    settings = dict(SETTINGS, max_leaves=leaves, eta=rate, min_child_weight=leaf, colsample_bynode=columns, subsample=rows, reg_lambda=ridge)
    return xgboost.train(settings, xgboost.DMatrix(signals, labels, weight=weights), trees)


def chances(model, signals):
    return model.predict(xgboost.DMatrix(signals))


def write(model, names, path, record):
    trees = [json.loads(tree) for tree in model.get_dump(dump_format="json")]
    used = sorted({signal for tree in trees for signal in splits(tree)})
    with open(path, "w") as out:
        for line in record:
            out.write(f"# {line}\n")
        out.write("signals\t" + "\t".join(names[signal] for signal in used) + "\n")
        out.write("base\t0\n")
        for tree in trees:
            out.write("tree\t" + "\t".join(cells(tree, used)) + "\n")


def splits(node):
    return [] if "leaf" in node else [int(node["split"][1:]), *(signal for child in node["children"] for signal in splits(child))]


def cells(tree, used):
    """Nodes in depth-first order: a leaf's value, or signal<threshold:left:right, where a value at or below the threshold goes left."""
    nodes = []

    def add(node):
        at = len(nodes)
        nodes.append("")
        if "leaf" in node:
            nodes[at] = f"{node['leaf']:.5g}"
            return at
        children = {child["nodeid"]: child for child in node["children"]}
        left, right = add(children[node["yes"]]), add(children[node["no"]])
        # XGBoost goes left strictly below its threshold.
        below = numpy.nextafter(numpy.float32(node["split_condition"]), numpy.float32("-inf"))
        nodes[at] = f"{used.index(int(node['split'][1:]))}<{below:.9g}:{left}:{right}"
        return at

    add(tree)
    return nodes
