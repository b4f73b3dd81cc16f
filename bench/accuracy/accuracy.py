"""Called by `run` and `unseen`: unzips the pages, reads them, writes predictions, calls the corpus' scorer."""
import gzip
import json
import os
import subprocess
import sys
import time


def main(corpus, out, reader, chosen, folds=""):
    """READER is one executable, or with FOLDS (a folder of N.ids) a name with % for the number of the fold whose pages it reads."""
    sets = [name for name in sorted(os.listdir(corpus)) if os.path.exists(os.path.join(corpus, name, "truth.jsonl")) and (not chosen or name in chosen.split(","))]
    requests, truths = [], {}
    for name in sets:
        truths[name] = [json.loads(line) for line in open(os.path.join(corpus, name, "truth.jsonl"), encoding="utf-8") if line.strip()]
        os.makedirs(os.path.join(out, "pages", name), exist_ok=True)
        for truth in truths[name]:
            page = os.path.join("pages", name, truth["id"] + ".html")
            if not os.path.exists(os.path.join(out, page)):
                with gzip.open(os.path.join(corpus, name, truth["id"] + ".html.gz")) as zipped, open(os.path.join(out, page), "wb") as plain:
                    plain.write(zipped.read())
            requests.append({"id": name + "/" + truth["id"], "file": page, "url": truth.get("url")})
    start = time.monotonic()
    with open(os.path.join(out, "articles.jsonl"), "wb") as articles:
        for program, share in shares(requests, reader, folds):
            with open(os.path.join(out, "requests.jsonl"), "w") as listing:
                listing.writelines(json.dumps(request) + "\n" for request in share)
            subprocess.run(["dotnet", program, "read", "--batch", os.path.join(out, "requests.jsonl")], stdout=articles)
    print(f"{len(requests)} pages read in {time.monotonic() - start:.0f} s", flush=True)
    predictions = os.path.join(out, "predictions")
    os.makedirs(predictions, exist_ok=True)
    written = {name: open(os.path.join(predictions, name + ".jsonl"), "w") for name in sets}
    for line in open(os.path.join(out, "articles.jsonl"), encoding="utf-8"):
        answer = json.loads(line)
        name, page = answer["id"].split("/", 1)
        article = answer["article"] or {}
        published = article.get("publishedAt")
        dateline = article.get("dateline")
        written[name].write(json.dumps({
            "id": page,
            "title": article.get("headline"),
            "body": article.get("body", {}).get("text"),
            "authors": article.get("authors", []),
            "published": published.get("$date") if isinstance(published, dict) else published,
            "dateline": ", ".join(dateline["places"]) if dateline and dateline.get("places") else None,
        }) + "\n")
    for file in written.values():
        file.close()
    peers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers.md")
    print(open(peers).read())
    subprocess.run([sys.executable, os.path.join(corpus, "score.py"), corpus, predictions, "--sets", ",".join(sets), *sys.argv[6:]], check=True)


def shares(requests, reader, folds):
    if not folds:
        return [(reader, requests)]
    ids = {name[:-4]: set(open(os.path.join(folds, name)).read().split("\n")) for name in sorted(os.listdir(folds)) if name.endswith(".ids")}
    return [(reader.replace("%", fold), [request for request in requests if request["id"] in pages]) for fold, pages in ids.items()]


if __name__ == "__main__":
    main(*sys.argv[1:6])
