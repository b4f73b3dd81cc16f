"""Plain texts of many languages from unpacked Debian packages, for languages.py.

    languages_texts.py ROOT OUT

ROOT holds the packages that languages.py names, unpacked with `dpkg-deb -x`: their message catalogues (.mo), GNOME help pages and handbook pages.
"""
import gettext
import glob
import html
import os
import re
import sys

TAGS = 'en de fr es it pt nl sv nb da fi is pl cs sk hu ro bg ru uk sr hr sl el tr ar he fa hi bn th vi id zh zh-TW ja ko ca lt lv et mk be sq gl ur ta'.split()
LOCALES = {'zh': ['zh_CN'], 'zh-TW': ['zh_TW', 'zh_HK'], 'pt': ['pt_BR', 'pt', 'pt_PT'], 'en': ['en_GB', 'en_CA']}
HANDBOOKS = {'zh': 'zh-CN', 'zh-TW': 'zh-TW', 'pt': 'pt-BR', 'en': 'en-US', 'nb': 'nb-NO'}
NO_PROSE = r'%[-+#0 ]*\d*\$?[-\d.*]*(l|z|h)*[a-zA-Z]|\\[a-zA-Z]|[_&](?=\w)|https?://\S+|\{[^}]*\}|\$\S+|--?[a-z-]+'


def prose(text):
    return re.sub(NO_PROSE, ' ', html.unescape(re.sub(r'<[^>]{0,300}>', ' ', text)))


def messages(root, locale):
    for file in glob.glob(f'{root}/usr/share/locale/{locale}/LC_MESSAGES/*.mo'):
        with open(file, 'rb') as stream:
            for key, text in gettext.GNUTranslations(stream)._catalog.items():
                if isinstance(text, str) and key and text != key and len(text) >= 12:
                    yield prose(text)


def pages(pattern):
    for file in glob.glob(pattern, recursive=True):
        with open(file, errors='ignore') as stream:
            yield prose(re.sub(r'(?s)<(script|style|pre|code|head).*?</\1>', ' ', stream.read()))


def texts(root, tag):
    for locale in LOCALES.get(tag, [tag]):
        yield from messages(root, locale)
        yield from pages(f'{root}/usr/share/help/{"C" if tag == "en" else locale}/**/*.page')
    yield from pages(f'{root}/usr/share/doc/debian-handbook/html/{HANDBOOKS.get(tag, tag + "-*")}/*.html')


root, out = sys.argv[1:]
os.makedirs(out, exist_ok=True)
for tag in TAGS:
    with open(f'{out}/{tag}.txt', 'w', encoding='utf-8') as stream:
        stream.write('\n'.join(texts(root, tag)))
