"""Letter statistics of languages, for `src/Ingestor.Articles/Languages/Data/letters.txt`.

    languages.py TEXTS > letters.txt

TEXTS is a folder of plain texts, one `xx.txt` a language (BCP 47 tag), some hundred thousand letters each. The shipped table was made from the translated
messages and manuals of Debian 12's packages gnome-user-docs, debian-handbook, libgtk-3-common, libgtk-4-common, evolution-common, gimp-data, nautilus-data,
gnome-control-center-data, vlc-l10n and inkscape, which `languages_texts.py` unpacks into such a folder.
"""
import collections
import math
import pathlib
import sys
import unicodedata

MOST_LETTERS = 400_000
PAIRS = 650
SINGLES = 120
IDEOGRAPHS = 1500
UNIT = 8  # costs are -8 ln p


def ideograph(c):
    return '\u3040' <= c <= '\u9fff' or '\uac00' <= c <= '\ud7a3'


def letters(text):
    for c in unicodedata.normalize('NFC', text).lower():
        c = {'ș': 'ş', 'ț': 'ţ'}.get(c, c)  # older Romanian text has no comma below
        yield c if unicodedata.category(c)[0] in 'LM' and ord(c) <= 0xFFFF else '_'


def table(text, tag):
    singles, pairs, left, total = collections.Counter(), collections.Counter(), '_', 0
    for c in letters(text):
        if c == '_' and left == '_':
            continue
        # Product names and commands stand in every manual: they say nothing about a language that isn't written in Latin letters.
        if tag in NOT_LATIN and c.isascii() and c != '_':
            continue
        singles[c] += 1
        if not ideograph(c) and not ideograph(left):
            pairs[left + c] += 1
        left, total = c, total + 1
        if total >= MOST_LETTERS:
            break
    cost = lambda n: min(99, max(1, round(-UNIT * math.log(n / total))))
    most = IDEOGRAPHS if sum(map(ideograph, singles)) > 200 else SINGLES
    ones = [(c, n) for c, n in singles.most_common(most) if n > 3]
    twos = [(p, n) for p, n in pairs.most_common(PAIRS) if n > 3]
    return ' '.join([tag] + [f'{k}{cost(n)}' for k, n in ones + twos])


NOT_LATIN = set('bg ru uk sr mk be kk el ar he fa ur hi mr bn ta te kn ml gu pa th ka hy zh zh-TW ja ko'.split())

print('# Letters and pairs of letters by language: TAG then ITEM and COST, -8 ln of its share of all letters; _ is the edge of a word.')
print('# Made by bench/training/languages.py; see there for the texts.')
for file in sorted(pathlib.Path(sys.argv[1]).glob('*.txt')):
    print(table(file.read_text(encoding='utf-8'), file.stem))
