"""The corpus' own measures over kept blocks, before anything else of the reader is involved."""
import importlib.util
import os

import numpy


def scorer(corpus):
    spec = importlib.util.spec_from_file_location("score", os.path.join(corpus, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def table(score, pages, kept):
    """{set: (F1, P, R, exact)} and the trafilatura set's snippet F1."""
    bodies, snippets, starts = {}, [], []
    for page, keep in zip(pages, kept):
        text = "\n\n".join(t for t, k in zip(page["texts"], keep) if k)
        if "body" in page["truth"]:
            bodies.setdefault(page["set"], []).append(score.score_body(page["truth"], text))
        if page["set"] == "trafilatura":
            snippets.append(score.score_snippets(page["truth"], text))
        if "body_start" in page["truth"] and page["set"] == "postlight":
            starts.append(score.score_start(page["truth"], text))
    out = {}
    for name, rows in bodies.items():
        summary = score.body_summary(rows)
        out[name] = (summary["f1"], summary["precision"], summary["recall"], summary["accuracy"])
    out["snippets"] = tuple(score.snippet_summary(snippets)[k] for k in ("f1", "precision", "recall", "accuracy"))
    out["postlight"] = (numpy.mean([s["at_start"] for s in starts]), 0, numpy.mean([s["anywhere"] for s in starts]), 0)
    return out


def show(title, out):
    order = ["scrapinghub", "fundus", "fundus_eval", "wcxb_article", "magic_html", "mozilla", "snippets", "postlight"]
    print(f"{title:28s}" + "  ".join(f"{name[:6]} {out[name][0]:.3f} ({out[name][1]:.3f}/{out[name][2]:.3f}/{out[name][3]:.2f})" for name in order), flush=True)
