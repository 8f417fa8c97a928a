"""Whose reports a question asks for: "according to Xinhua", "in Russian sources", "only about Kolokoltsev"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.registers.lexicon.names import CJK, WORD, country_of, romanised
from ingest.registers.lexicon.wordlists import words

BODIES = words(
    "agency news newspaper daily online press service media network com net org ru cn the info agentur agence agencia",
    "агентство информационное газета новости 社 网 报 通讯社 新闻网",
)
"""Words of a publisher's name by which nobody is told from another, where other words are left."""
BEFORE = re.compile(
    r"(?:\b(?:according to|(?:reported|published|written|carried|quoted|cited) (?:by|in)|as per|reports? (?:by|"
    r"from|of)|"
    r"articles? (?:by|from|in|of)|coverage (?:by|from|in)|per|in|only|did|does|by|has|from|по (?:данным|"
    r"сообщени\w+|информации)|"
    r"согласно|как (?:сообщ\w+|пишет|передаёт|передает)|сообщ\w+|в (?:сообщениях|материалах|публикациях)|пишет|"
    r"писал\w*|selon|"
    r"d['’]après|(?:rapporté|publié)e?s? par|según|de acuerdo con|publicad[oa]s? (?:por|en)|informó|laut|"
    r"nach angaben (?:von|der)|"
    r"berichtete?n?|وفقا ل|بحسب|حسب|ذكرت|أفادت|نشرت)|据|根据|按照)\s*"
    r"(?:the\s+|агентств\w+\s+|la\s+|el\s+|der\s+|l['’])?$",
    re.IGNORECASE,
)
WEAK = re.compile(r"\b(?:in|only|did|does|by|has|from)\s*(?:the\s+)?$", re.IGNORECASE)
"""What says "as that publisher tells it" only where the word after the name says so too."""
AFTER = re.compile(
    r"(?:['’]s)?\s*(?:reports?\b|reported\b|reporting\b|coverage\b|articles?\b|says?\b|said\b|writes?\b|wrote\b|"
    r"write\b|"
    r"сообщ\w+|пис(?:ал\w*|ет)|передаёт|передает|a (?:rapporté|publié|écrit)|rapporte|informó|publicó|ha informado|"
    r"berichtete?\b|schreibt|的?(?:报道|消息|文章)|报道|称)",
    re.IGNORECASE,
)
SPEAKING = (
    (r"^(?:do|does|did|has|what)\b", "was reported"),
    (r"^(?:сообщ|пиш|писал)", "сообщалось"),
    (r"^informó", "se informó"),
)
"""What "did Xinhua report" and its like leave of a question that asks what was reported."""
TEXTS = (
    r"sources?|reports?|press|media|documents?|articles?|texts?|outlets?|newspapers?|coverage|agencies|"
    r"источник\w*|сми|пресс\w+|документ\w*|публикаци\w+|стат\w{2,3}|материал\w*|газет\w*|presse|médias|journaux|"
    r"fuentes|prensa|medios|documentos|quellen|medien|zeitungen|dokumente\w*|berichte\w*|المصادر|الصحافة|التقارير|"
    r"وسائل الإعلام"
)
ADJECTIVE = r"(?P<language>[^\W\d_]+?)(?:[- ]language|sprachig\w*|язычн\w+)?"
IN_LANGUAGE = (
    re.compile(
        rf"(?:\b(?:in|from|by|according to|only|using|by the)\s+(?:the\s+)?){ADJECTIVE}\s+(?:{TEXTS})\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:do|did|what)\s+(?:the\s+)?{ADJECTIVE}\s+(?:{TEXTS})\s+(?:say|report|write|tell|state)", re.IGNORECASE
    ),
    re.compile(rf"\b(?:в|из|согласно|по)\s+{ADJECTIVE}\s+(?:{TEXTS})\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:dans|selon|d['’]après|en|según|de)\s+(?:les?|la|las|los)?\s*(?:{TEXTS})\s+{ADJECTIVE}\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?:in|laut|nach|aus)\s+(?:den|der)?\s*{ADJECTIVE}\s+(?:{TEXTS})\b", re.IGNORECASE),
    re.compile(r"\b(?:на|по-)\s*(?P<language>[^\W\d_]+ком)(?:\s+языке)?\b", re.IGNORECASE),
    re.compile(
        r"[在从]?(?P<language>[\u3400-\u9fff]{1,3}?[语文])(?:的)?(?:资料|媒体|来源|文件|报道|文献|材料)(?:中|里)?"
    ),
    re.compile(rf"في\s+(?:{TEXTS})\s+{ADJECTIVE}", re.IGNORECASE),
)
LANGUAGES = {
    "en": "english англ* 英语 英文 anglais* ingles* inglés* englisch* الإنجليزية الانجليزية",
    "ru": "俄语 俄文 الروسية russo*",
    "zh": "中文 汉语 华文 mandarin الصينية chines* chinois* chino*",
    "ar": "arabic арабск* 阿拉伯语 arabe* árabe* arabisch* العربية",
    "fr": "法语 法文 franco* français* الفرنسية",
    "es": "西班牙语 西文 espagnol* español* الإسبانية spanisch*",
    "de": "德语 德文 الألمانية alleman* deutsch*",
    "ja": "日语 日文 japon*",
    "ko": "韩语 韩文 朝鲜语",
    "vi": "越南语", "th": "泰语", "fa": "persian farsi персидск* persan*", "pt": "portuguese португальск* portugais*",
    "it": "意大利语", "tr": "土耳其语", "uz": "узбекск*", "kk": "казахск*", "uk": "украинск*",
}  # fmt: skip
OF_COUNTRY = {
    "russia": "ru", "china": "zh", "france": "fr", "germany": "de", "spain": "es", "japan": "ja", "korea": "ko",
    "vietnam": "vi", "thailand": "th", "iran": "fa", "italy": "it", "turkey": "tr", "uzbekistan": "uz",
    "kazakhstan": "kk", "ukraine": "uk", "mongolia": "mn", "kyrgyzstan": "ky", "united kingdom": "en",
}  # fmt: skip
ONLY_ABOUT = re.compile(
    r"[,;(]?\s*\b(?:only (?:about|documents (?:about|that (?:mention|name))|passages (?:about|that (?:mention|name)))|"
    r"limit(?:ed)? (?:it )?to|только (?:о|об|про))\s+(?P<person>[A-ZА-Я][\w’'-]+(?:\s+[A-ZА-Я][\w’'-]+){0,3})\s*\)?"
)


@dataclass(frozen=True, slots=True)
class Named:
    """`question[start:end]` limits the field of the filters to a value; `instead` is what keeps the rest a question."""

    field: str
    value: str
    start: int
    end: int
    instead: str = ""


def outlets(question: str, publishers: Sequence[str]) -> list[Named]:
    """The publisher, language and person that the question limits itself to, at most one of each."""
    found = [*by_publisher(question, publishers), *in_language(question), *about_only(question)]
    return list({one.field: one for one in reversed(found)}.values())


def about_only(question: str) -> Iterator[Named]:
    for match in ONLY_ABOUT.finditer(question):
        yield Named("person", match["person"], match.start(), match.end())


def in_language(question: str) -> Iterator[Named]:
    for pattern in IN_LANGUAGE:
        for match in pattern.finditer(question):
            if code := language_named(match["language"]):
                yield Named("language", code, match.start(), match.end(), instead(match.group()))


def instead(said: str) -> str:
    return next((words for pattern, words in SPEAKING if re.match(pattern, said, re.IGNORECASE)), "")


def language_named(word: str) -> str | None:
    """The language that a word in any of them names, itself or by its country."""
    plain = word.casefold()
    for code, forms in LANGUAGES.items():
        for form in forms.split():
            if plain == form or (form.endswith("*") and plain.startswith(form[:-1])):
                return code
    country = country_of(plain) if plain.isascii() or not CJK.search(plain) else country_of(plain[:-1])
    return OF_COUNTRY.get(country or "")


def by_publisher(question: str, publishers: Sequence[str]) -> Iterator[Named]:
    """A known publisher whom the words around its name make the one that tells."""
    for publisher in sorted(set(publishers), key=lambda name: (len(main_words(name)), name)):
        for start, end in places(publisher, question):
            before, after = BEFORE.search(question[:start]), AFTER.match(question, end)
            strong = before and not WEAK.search(question[:start])
            first = before.start() if before else start
            last = after.end() if after else end
            if strong or (before and after) or (after and (start == 0 or CJK.search(question[start:end]))):
                yield Named("publisher", publisher, first, last, instead(question[first:last]))


def places(publisher: str, question: str) -> Iterator[tuple[int, int]]:
    """Where a question writes a publisher's name, whole or by what tells it from others, in any script."""
    wanted, whole = ([romanised(word) for word in found] for found in (main_words(publisher), all_words(publisher)))
    written = [(match.group(), match.start(), match.end()) for match in WORD.finditer(question)]
    for at in range(len(written) - len(wanted) + 1):
        long = [romanised(word) for word, *_ in written[at : at + len(whole)]] == whole
        run = written[at : at + len(whole if long else wanted)]
        found = long or [romanised(word) for word, *_ in run] == wanted
        if found and (run[0][0][0].isupper() or CJK.search(run[0][0])):
            yield run[0][1], run[-1][2]
    if CJK.search(publisher) and publisher in question:
        yield question.index(publisher), question.index(publisher) + len(publisher)


def main_words(publisher: str) -> list[str]:
    """`Xinhua News Agency` and `xinhua.com` by what tells them from others; the whole name where nothing would."""
    found = all_words(publisher)
    own = [word for word in found if word not in BODIES]
    return own if any(not country_of(word) for word in own) else found


def all_words(publisher: str) -> list[str]:
    return WORD.findall(re.sub(r"^www\.", "", publisher.casefold()).replace(".", " "))


def same_publisher(one: str, other: str) -> bool:
    """Whether two names are of one publisher, in whatever script: `TASS`, `ТАСС`, `TASS News Agency`."""
    a, b = ("".join(romanised(word) for word in main_words(name)) for name in (one, other))
    return bool(a) and a == b
