"""Which blocks of a page are the story, read off the corpus' truth: 1 story, 0 not, -1 unknown."""
import re
from bisect import bisect_right

TOKEN = re.compile(r"[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+", re.UNICODE)


# The reader takes these out of words; the truth of some pages still has them.
INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


def tokens(text):
    return TOKEN.findall(text.translate(INVISIBLE))


def by_body(texts, body, optional):
    """The heaviest chain of blocks that stand in the truth in the same order; what is left of the truth may come from blocks out of order."""
    truth = tokens(body)
    places = {}
    for at in range(len(truth)):
        places.setdefault(tuple(truth[at:at + 3]), []).append(at)
    candidates = []
    blocks = [tokens(text) for text in texts]
    for index, block in enumerate(blocks):
        candidates += [(index, start, end, weight) for start, end, weight in matches(block, truth, places)]
    chain = heaviest(candidates)
    covered = bytearray(len(truth))
    labels = [0] * len(texts)
    for index, start, end, _ in chain:
        labels[index] = 1
        covered[start:end] = b"\x01" * (end - start)
    for index, start, end, weight in candidates:
        if not labels[index] and weight >= 8 and sum(covered[start:end]) < (end - start) / 3:
            labels[index] = 1
            covered[start:end] = b"\x01" * (end - start)
    free = {" ".join(tokens(paragraph)) for paragraph in optional}
    return [-1 if " ".join(block) in free else label for block, label in zip(blocks, labels)]


def matches(block, truth, places):
    if not block:
        return
    if len(block) < 3:
        for at in range(len(truth) - len(block) + 1):
            if truth[at:at + len(block)] == block:
                yield at, at + len(block), len(block)
        return
    exact = [at for at in places.get(tuple(block[:3]), []) if truth[at:at + len(block)] == block]
    if exact:
        for at in exact[:30]:
            yield at, at + len(block), len(block)
        return
    # Part of a mixed block: the diagonals that most of its triples lie on.
    votes = {}
    for at in range(len(block) - 2):
        for place in places.get(tuple(block[at:at + 3]), [])[:10]:
            votes.setdefault((place - at) // 12, []).append(place)
    near = {}
    for key in votes:
        near[key] = votes[key] + votes.get(key + 1, [])
    best = max(near.values(), key=len, default=[])
    if len(best) >= 0.55 * (len(block) - 2):
        yield min(best), max(best) + 3, len(best) + 2


def heaviest(candidates):
    """Weighted chain with growing block index and truth position, nothing used twice."""
    if not candidates:
        return []
    order = sorted(range(len(candidates)), key=lambda i: (candidates[i][0], -candidates[i][1]))
    ends, best, last = [0], [0.0], [None]      # ends grow, best grows: best weight of a chain that ends at or before ends[k]
    back = {}
    pending, current = [], None
    for i in order + [None]:
        if i is None or candidates[i][0] != current:
            for end, weight, j in pending:
                insert(ends, best, last, end, weight, j)
            pending = []
            if i is None:
                break
            current = candidates[i][0]
        _, start, end, weight = candidates[i]
        k = bisect_right(ends, start) - 1
        # A block that goes on where the chain stopped is likelier than a far copy of it.
        bonus = 0.5 if ends[k] == start else 0.0
        back[i] = last[k]
        pending.append((end, best[k] + weight + bonus, i))
    chain, i = [], last[-1]
    while i is not None:
        chain.append(candidates[i])
        i = back[i]
    return chain[::-1]


def insert(ends, best, last, end, weight, i):
    k = bisect_right(ends, end) - 1
    if best[k] >= weight:
        return
    if ends[k] == end:
        best[k], last[k] = weight, i
        at = k
    else:
        ends.insert(k + 1, end)
        best.insert(k + 1, weight)
        last.insert(k + 1, i)
        at = k + 1
    while at + 1 < len(ends) and best[at + 1] <= weight:
        del ends[at + 1], best[at + 1], last[at + 1]


def by_snippets(texts, wanted, unwanted):
    def squeeze(text):
        return " ".join(text.split())
    labels = []
    for text in texts:
        text = squeeze(text)
        yes = any(squeeze(snippet) in text or (len(text) > 30 and text in snippet) for snippet in wanted)
        no = any(squeeze(snippet) in text for snippet in unwanted)
        labels.append(1 if yes and not no else 0 if no and not yes else -1)
    return labels
