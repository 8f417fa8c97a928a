"""The columns of an export from a clipping service or a feed, by their headings in the larger languages."""

import re
from collections.abc import Mapping, Sequence

from ingest.read.office.table import Line

NOT_LETTERS = re.compile(r"[\W_]+")
BRACKETS = re.compile(r"[(\[（【].*?[)\]）】]")
JOINED = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я])")
# The more exact name first: an export may have a `Publication date` and a `Date added`.
NAMES = {
    "text": """
        full text; fulltext; article text; article body; articlebody; full
        article; body text; article content; body; text; plain text; raw text;
        content; contents; article; story; полный текст; текст статьи; текст
        публикации; текст сообщения; текст; содержание; 正文; 全文; 文章内容; 内容; 內容;
        文本; 本文; texte intégral; texte; corps; contenu; texto completo; texto;
        cuerpo; contenido; conteúdo; testo; contenuto; volltext; inhalt; metin;
        içerik; النص; المحتوى; 본문; 내용
    """,
    "title": """
        title; headline; article title; heading; заголовок; название; заглавие;
        标题; 標題; 题目; 題目; titre; título; titular; titolo; titel; überschrift;
        schlagzeile; başlık; العنوان; 제목; タイトル; 見出し
    """,
    "published": """
        publication date; date of publication; published at; published on;
        published date; publish date; pub date; pubdate; date published; article
        date; published; date time; datetime; date; дата публикации; дата
        выхода; дата; 发布日期; 发布时间; 發布時間; 日期; 时间; date de publication; fecha de
        publicación; fecha; data di pubblicazione; data de publicação; data;
        veröffentlicht am; veröffentlicht; datum; yayın tarihi; tarih; تاريخ
        النشر; التاريخ; 날짜; 日付; 公開日
    """,
    "url": """
        url; link; article url; article link; source url; permalink; hyperlink;
        web address; href; ссылка; адрес; 链接; 連結; 网址; 網址; lien; enlace; adresse;
        collegamento; bağlantı; الرابط; 링크
    """,
    "publisher": """
        publisher; publication; publication name; source name; outlet; media
        outlet; outlet name; media name; source; newspaper; media; medium; site
        name; website; site; domain; источник; издание; сми; наименование сми;
        来源; 來源; 媒体; 媒體; média; fuente; medio; fonte; testata; quelle; kaynak;
        المصدر; 출처; 언론사; 매체; 出典; 媒体名
    """,
    "author": """
        author; authors; byline; journalist; reporter; writer; creator; автор;
        авторы; журналист; 作者; 记者; 記者; auteur; autor; autore; yazar; الكاتب; 기자;
        著者
    """,
    "language": "language; lang; язык; 语言; 語言; langue; idioma; sprache; lingua; dil; اللغة; 언어; 言語",
    "id": "id; guid; uid; uuid; article id; document id; doc id; item id; record id",
}
LONG_TEXT, LONGER_TEXT = 80, 300


def plain(heading: str) -> str:
    spaced = JOINED.sub(" ", BRACKETS.sub(" ", heading))
    return NOT_LETTERS.sub(" ", spaced).strip().casefold()


def fields(heading: Line) -> dict[str, int]:
    """By field, the column that holds it."""
    places: dict[str, int] = {}
    for place, name in enumerate(heading):
        places.setdefault(plain(name), place)
    found: dict[str, int] = {}
    for field, names in NAMES.items():
        known = (" ".join(name.split()) for name in names.split(";"))
        free = (places[name] for name in known if name in places and places[name] not in found.values())
        if (column := next(free, None)) is not None:
            found[field] = column
    return found


def is_export(found: Mapping[str, int], rows: Sequence[Line]) -> bool:
    """Whether each row is a document: there is a text, long as articles are, and what says where it is from."""
    said = len(found.keys() & {"title", "url", "publisher", "published", "author"})
    if "text" not in found or said == 0:
        return False
    lengths = sorted(weight(row[found["text"]]) for row in rows if found["text"] < len(row) and row[found["text"]])
    usual = lengths[len(lengths) // 2] if lengths else 0
    return usual >= (LONG_TEXT if said > 1 else LONGER_TEXT)


def weight(text: str) -> int:
    """Its length in letters; an ideograph says as much as three."""
    return len(text) + 2 * sum(1 for char in text if "\u2e80" < char < "\ue000")
