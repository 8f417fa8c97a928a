"""Times that belong to a page, not to its text: when somebody last touched it, and what time it is for its reader."""

import re

from ingest.clean.furnishing import is_byline
from ingest.text.blocks import Block

# What tells when somebody last touched the page, perhaps years after it told of anything.
CHANGED = re.compile(
    r"(?=.*(?:updated?\b|modified|mise à jour|modifiée|обновлен|изменен|изменён|actualiza|aktualisier|geändert|"
    r"aggiorna|atualiza|更新|修改|تحديث))(?=.*(?:\b(?:page|site|página|seite|pagina|sitio|sito)\b|страниц|сайт|网页|網頁|本页|本頁|"
    r"网站|網站|الصفحة|الموقع))",
    re.IGNORECASE,
)
# Server time: 09:15 06/02/2026; SUBSCRIBE | Today: Tue, 03 Jun 2025 21:07; not The City Today  3 Jun
CLOCK = re.compile(
    r"(?<![^\W\d_])(?!(?<=[^\W\d_] )[^\W\d_]+\s*(?:\s\s|\|))(?:clock|часы|reloj|horloge|uhrzeit|orologio|relógio|"
    r"(?:server|local|current|site|page|system) time|time now|it is now|now|today(?: is)?|сегодня|"
    r"сейчас|московское время|время на сервере|aujourd['’]hui|hoy|heute|oggi|hoje|bugün|今天是?|现在(?:时间|是)?|"
    r"現在(?:時間|是)?|当前时间|現在時刻|اليوم|الآن|hôm nay|бүгін|bugun)"
    r"\s*[:：|,]?\s*(?:\d{1,2}[:h.]\d{2}\b|(?:[^\W\d_]{2,12}\.?,?\s+){0,2}\d)",
    re.IGNORECASE,
)
# What is counted at the moment of reading: Readers online: 12
COUNTED = re.compile(
    r"(?:readers?|users?|visitors?|guests?|people) online|online (?:now|readers?|users?|visitors?)|"
    r"(?:сейчас|посетителей|читателей) (?:на сайте|онлайн)|en línea ahora|en ligne actuellement|在线人数|在線人數",
    re.IGNORECASE,
)


def of_page(block: Block) -> bool:
    """Whether a line tells when the page was changed, perhaps years after its text, or shows a clock or a counter."""
    if not block.prose and (CLOCK.search(block.text) or COUNTED.search(block.text)):
        return True
    return is_byline(block) and CHANGED.match(block.text) is not None
