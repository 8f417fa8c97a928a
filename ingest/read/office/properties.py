"""What an office file says of itself; what its program filled in says nothing."""

import re
from dataclasses import dataclass

from ingest.read.markup import Element, text_of
from ingest.read.visible import visible

LONGEST = 300
# Names that programs, templates and shop-new machines put where a person's name belongs.
NOBODY = re.compile(
    r"(?:the )?(?:administrator|admin|user|users?\s?\d*|author|owner|unknown|anonymous|guest|root|default"
    r"|(?:microsoft )?office user|test|home|pc|имя|администратор|админ|пользователь|автор|владелец|неизвестно|гость"
    r"|usuario|utilisateur|auteur|benutzer|autor|admin\w*|用户|管理员|作者|未知|사용자)\W*\d*"
    r"|.*\b(?:microsoft|windows|openoffice|libreoffice|python|openpyxl|xlsxwriter|pptx|docx|odfpy|phpword|phpexcel|phpspreadsheet"
    r"|aspose|apache poi|pandoc|wps office|kingsoft|google docs|acrobat|adobe|quarkxpress|indesign|latex|jasperreports"
    r"|crystal reports|easypdf|abbyy|finereader)\b.*"
    r"|(?:hp|dell|lenovo|acer|asus|samsung|toshiba|sony|xp|win(?:dows)?\s?\d*)|\W*\d*\W*|.",
    re.IGNORECASE | re.DOTALL,
)
# Titles that a program or a template gave.
UNTITLED = re.compile(
    r"microsoft (?:word|excel|powerpoint|office)\b.*|(?:microsoft )?powerpoint[\s-]presentation|word document"
    r"|презентация powerpoint|presentación de powerpoint|présentation powerpoint|powerpoint-präsentation"
    r"|(?:document|dokument|документ|doc|presentation|презентация|book|книга|slide|слайд|sheet|лист|文档|文稿|幻灯片|工作簿|演示文稿"
    r"|untitled\w*|без (?:имени|названия)|title|titre|заголовок(?: слайда)?|название|normal|template|шаблон|new|test)"
    r"[\s\d()_-]*|.*\.(?:docx?|rtf|odt|txt|html?|pptx?|xlsx?|pdf|dotx?|tmp|wpd|indd|qxd)|幻灯片 ?\d+|\W*\d*\W*|.",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Properties:
    """Never a date: when a file was made is not when its text was published."""

    title: str | None = None
    author: str | None = None
    language: str | None = None


def properties(root: Element | None) -> Properties:
    """From the core properties of Office (`title`, `creator`) or the meta data of OpenDocument (`initial-creator`)."""
    if root is None:
        return Properties()
    found: dict[str, str] = {}
    for element in root.iter("title", "creator", "initial-creator", "language"):
        found.setdefault(str(element.tag), text_of(element))
    people = (found.get("initial-creator"), found.get("creator"))
    return Properties(
        title=title(found.get("title", "")),
        author=next((name for name in map(author, filter(None, people)) if name), None),
        language=found.get("language") or None,
    )


def title(text: str) -> str | None:
    text = shown(text)
    return None if not text or UNTITLED.fullmatch(text) else text


def author(text: str) -> str | None:
    text = shown(text)
    return None if not text or NOBODY.fullmatch(text) else text


def shown(text: str) -> str:
    return " ".join(visible(text)[0].split())[:LONGEST]
