"""What a single line says of itself: interface words, a byline, a rights notice, a picture's name."""

import re
from functools import lru_cache

from ingest.text.any_case import AnyCase
from ingest.text.blocks import BULLET, WORD, Block, count
from ingest.text.dates import dates
from ingest.text.page_words import FILLERS, INTERFACE, LABELS, OPENERS, PIECES, either

LETTER = re.compile(r"[^\W\d_]")
TIME = re.compile(
    r"\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:UTC|GMT|MSK|EST|BST|CET|MCK|МСК)\b(?:\s*[+-]\d+)?\)?)?",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w@])(?:[a-z0-9-]+\.)+[a-z]{2,6}(?:/\S*)?(?!\w)|\S+@\S+\.\w+", re.IGNORECASE
)
PICTURE_FILE = re.compile(r"^\S+\.(?:jpe?g|png|gif|webp|svg|bmp|mp4|pdf)$", re.IGNORECASE)
PICTURE_NUMBER = re.compile(
    r"^(?:picture|image|photo|figure|img|фото|картинка|рис|图|圖|写真)\.?\s*\d+$", re.IGNORECASE
)
CREDIT = re.compile(
    r"^(?:(?:photo|image|picture|illustration|graphic|video|photograph|photos|cartoon|фото|иллюстрация|видео|foto|imagen|photographie"
    r"|crédit|bild|图片|圖片|图源|圖源|摄影|攝影|写真|사진|صورة)\s*(?:credits?|courtesy|by|von|de|来源|來源|提供)?\s*[:：/|©])",
    re.IGNORECASE,
)
REUSE = r"(?:reproduc|republish|publish|distribut|cop(?:y|ied)|transmit|used|content)"
RIGHTS = AnyCase(
    r"©|^\W*\(c\)\s|\(c\)\s*(?:19|20)\d\d|\bcopyright\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|notice)|all rights? reserved"
    rf"|{REUSE}.{{0,80}}without (?:the |our |prior |express |previous )*written (?:permission|consent|authori[sz]ation)"
    r"|\bcc(?:[- ]by(?:[- ](?:nc|nd|sa))*\b|0\b)|licen[cs]ed under (?:a |the )?creative commons"
    r"|без письменного (?:разрешения|согласия)|все права защищены"
    r"|(?:использовании|перепечатке|цитировании|копировании) материалов"
    r"|tous droits réservés|todos los derechos reservados|prohibida (?:la|su) reproducción|alle rechte vorbehalten"
    r"|tutti i diritti riservati|todos os direitos reservados|tüm hakları saklıdır"
    r"|(?:جميع|كافة) الحقوق محفوظة|حقوق النشر محفوظة"
    r"|版权所有|版權所有|版权归|[未不][经得經].{0,12}(?:授权|许可|允许|同意|授權|許可).{0,16}(?:转载|轉載|使用|复制|複製|摘编)|(?:转载|轉載)请?請?注明"
    r"|不代表本(?:网|網|站|报|報)|無断転載|무단\s*전재"
)
# What a page says to its visitor, wherever in a line.
NOTICE = AnyCase(
    r"\b(?:uses?|using|accept|of) cookies\b|\bcookie (?:policy|settings|preferences)|enable javascript|ad ?blocker"
    r"|(?:our|by using|agree to) .{0,40}(?:privacy policy|terms of (?:use|service))"
    r"|your (?:email|e-mail) address (?:will|is)"
    r"|required fields are|(?:follow|like|join|find) us on|best viewed (?:at|with|in)"
    r"|log in to (?:comment|continue|read)"
    r"|(?:sign up|subscribe).{0,40}(?:newsletter|alerts|updates)|be the first to (?:comment|know)"
    r"|используе[тм] (?:файлы )?cookie|(?:подписывайтесь|подпишитесь|подписаться) на (?:наш|нас)|включите javascript"
    r"|utilis(?:e|ons|ent) des cookies|(?:utiliza|usa)(?:mos|n)? (?:las )?cookies|verwende[tn] cookies"
)
# Only at the start of a short line: articles on fraud tell of people who scanned, clicked and downloaded.
INVITATION = re.compile(
    r"^\W*(?:download (?:our|the) .{0,20}app|click (?:here|on|to)|scan (?:the|this)|leave a (?:comment|reply)"
    r"|sign up|subscribe to|tap (?:here|to)"
    r"|get (?:our|the latest)|support our|have your say|send us|share this"
    r"|suscríbete a|inscrivez-vous|abonnez-vous|suivez-nous|síguenos en"
    r"|подпишитесь|подписывайтесь|присоединяйтесь к нам|читайте нас|следите за|нажмите"
    r"|扫描|掃描|扫一扫|掃一掃|长按|点击(?:这里|此处|查看|关注|下载|进入)|關注我們|关注我们|下载|下載|请登录|發表評論|发表评论|クリック|フォローする)",
    re.IGNORECASE,
)
ANY_LABEL = rf"(?:{either(LABELS)})(?:\(s\))?"
LABEL = re.compile(rf"(?<![^\W\d_]){ANY_LABEL}(?![a-zа-яё])\s*[:：/]?", re.IGNORECASE)
LABELLED = re.compile(rf"^\W*{ANY_LABEL}\s*[:：]", re.IGNORECASE)
INITIAL = re.compile(r"(?<!\w)[A-Z\u0410-\u042f]\.$")
SIGNED_BY = re.compile(r"^\W*(?:by|von|par|por|di|автор)\s+(?=[A-Z\u0410-\u042f])", re.IGNORECASE)
OPENER = re.compile(rf"^\W*(?:{either(OPENERS)})(?![a-zа-яё])", re.IGNORECASE)
PIECE = re.compile(either(PIECES))
SEPARATED = re.compile(r"\s[|/>»›·•→]\s|\s*[»›→]\s*|\s\|")
BARS = re.compile(r"\s*[|»›→•\t\u3000]\s*|\s{2,}")
MENU = re.compile(rf"{BARS.pattern}|\s*[>·]\s*|\s/\s|\s[-–—]\s")
"""What stands between the entries of a menu that was copied as one line; a sentence has no bars and wide gaps."""
LABEL_PREFIX = re.compile(r"^\s*(?:date|published|updated|posted|дата|日期|fecha)\s*[:：]?\s*(?=\d)", re.IGNORECASE)
VIEWS = re.compile(
    r"\d[\d,.]*\s*(?:views?|reads?|comments?|shares?|likes?|просмотр\w*|комментари\w*|次|阅读|浏览)|(?:views?|reads?|阅读|浏览|点击)\s*[:：]?\s*\d+",
    re.IGNORECASE,
)
LONGEST_NOTICE = 120
LONGEST_MENU = 400
SUFFIX = re.compile(rf"[(（\[【]\s*{ANY_LABEL}\s*[:：][^()（）\[\]【】]{{0,60}}[)）\]】][\s|]*$", re.IGNORECASE)


def is_notice(block: Block) -> bool:
    if block.words > LONGEST_NOTICE:
        return False
    if RIGHTS.search(block.text) or (block.words <= 40 and NOTICE.search(block.text)):
        return True
    return block.words <= 20 and INVITATION.match(block.text) is not None


def words_of(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def is_interface(block: Block) -> bool:
    """Nothing but interface words, fillers and numbers, and not so many that it could be a sentence."""
    words = words_of(block.text)
    letters = [word for word in words if LETTER.match(word)]
    if not letters:
        return False
    if all(len(word) == 1 and word > "\u2e7f" for word in letters):
        return len(letters) <= 24 and not LETTER.search(PIECE.sub("", block.text))
    known = [word in INTERFACE for word in letters]
    covered = all(found or word in FILLERS for word, found in zip(letters, known, strict=True))
    return any(known) and covered and len(letters) <= (5 if block.ended else 12)


def opens_list(block: Block) -> bool:
    """A short line such as `Related news`, after which other stories are listed."""
    return (
        block.words <= 6
        and not block.terminated
        and OPENER.match(block.text) is not None
        and not points_elsewhere(block)
    )


def points_elsewhere(block: Block) -> bool:
    """`Read also: another story`, on one line."""
    found = OPENER.match(block.text)
    rest = block.text[found.end() :].strip() if found else ""
    return len(rest) > 1 and rest[0] in ":：|»›>→"


HELD = re.compile(
    r"^(?!.*(?:©|\(c\)|copyright))\W*(?:\d{1,2}[.)] )?(?-i:[A-ZА-ЯЁ])[^\W\d_]+.*(?:19|20)\d\d\s*[-–—]\s*"
    r"(?:\d{1,2}\.? )?(?:[^\W\d_]{3,12}\.? )?(?:19|20)\d\d\W*$",
    re.IGNORECASE,
)
"""Somebody and the two dates between which they held an office: no date of the page."""


@lru_cache(maxsize=1024)
def is_byline(block: Block) -> bool:
    """A date, a source, a name, a count: what is left without these is next to nothing."""
    text = block.text
    if len(text) > 400 or block.words > 30 or text[0] == "|" or ends_sentence(block) or HELD.search(text):
        return False
    if SIGNED_BY.match(text) and block.words <= 6:
        return True
    marked = is_marked(block)
    if not marked and not dates(text):
        return False
    return count(bare(text)) <= (6 if marked else 3)


def ends_sentence(block: Block) -> bool:
    """Whether its end is that of a sentence, not of a name such as Anna M. nor of what a label says."""
    return block.ended and not (LABELLED.match(block.text) or INITIAL.search(block.text))


def is_bare_date(block: Block) -> bool:
    """A date on a line of its own, which may be that of the page, of the article or of what is told below."""
    return is_byline(block) and not is_marked(block) and bool(dates(block.text))


def is_marked(block: Block) -> bool:
    """Whether a line has a time of day, a label, an address or a count, as only pages put them."""
    text = block.text
    return bool(TIME.search(text) or LABELLED.match(text) or ADDRESS.search(text) or VIEWS.search(text))


def bare(text: str) -> str:
    """A line without dates, times, labels, addresses, counts and interface words."""
    for found in reversed(dates(text)):
        text = f"{text[: found.start]} {text[found.end :]}"
    for pattern in (TIME, VIEWS, ADDRESS, LABEL):
        text = pattern.sub(" ", text)
    return " ".join(word for word in WORD.findall(text) if word.casefold() not in INTERFACE and not word.isdigit())


def is_breadcrumb(block: Block) -> bool:
    if is_menu(block):
        return True
    parts = [part for part in SEPARATED.split(block.text) if part.strip()]
    return (
        not block.terminated
        and block.text[0] != "|"
        and len(parts) > 1
        and all(len(words_of(part)) <= 4 for part in parts)
        and block.words <= 14
    )


@lru_cache(maxsize=1024)
def is_menu(block: Block) -> bool:
    """Three and more labels side by side, as sections, languages, rates and the weather stand above a page."""
    if block.row or len(block.text) > LONGEST_MENU or "\n" in block.text or block.text[0] == "|":
        return False
    return are_labels(BARS.split(block.text)) or (not block.terminated and are_labels(MENU.split(block.text)))


def are_labels(parts: list[str]) -> bool:
    counts = [count(part) for part in parts if part.strip()]
    return len(counts) > 2 and max(counts) <= 5 and sum(counts) <= 3 * len(counts)


def is_picture(block: Block) -> bool:
    """A picture's file name, number or credit; a caption that tells something is none of these."""
    text = block.text.strip(" []()（）")
    if PICTURE_FILE.match(text) or PICTURE_NUMBER.match(text):
        return True
    return CREDIT.match(text) is not None and block.words <= 6


def is_ticker(block: Block) -> bool:
    """`14:42 Some other headline` or `• 2:57 pm ...`."""
    bullet = BULLET.match(block.text)
    found = TIME.match(block.text, bullet.end() if bullet else 0)
    if found is None or block.text.endswith((".", "。")) or block.words > 20:
        return False
    return block.bullet or not is_byline(block)


def dated_prefix(text: str) -> int:
    """How many characters of a line are `date 2024-11-14`, put before the text by whoever saved the page; 0 if none."""
    label = LABEL_PREFIX.match(text)
    if label is None:
        return 0
    found = next((one for one in dates(text[: label.end() + 40]) if one.start == label.end()), None)
    return found.end if found else 0
