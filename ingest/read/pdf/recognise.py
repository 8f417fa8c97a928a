"""Text in pictures of pages, by Tesseract where it is installed.

Tried beside RapidOCR 3.10 (PP-OCRv6, models in its wheel) on drawn scans of a page: both read English without a mistake
and 98 to 99 % of Chinese; Russian only Tesseract reads: RapidOCR has no Cyrillic letters. Tesseract takes 100 MB
and 3 to 8 s a page, RapidOCR 700 MB, more than a reader may, and 6 to 11 s. It is a program, not a package.
"""

import csv
import math
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any

from ingest.read.pdf.lines import SPACED_WIDE, Line

PROGRAM = "tesseract"
SECONDS = 15.0
DOTS = 200 / 72
"""Dots for each point: 200 an inch."""
PIXELS = 12_000_000
SUREST = 30
"""Words that Tesseract gives less than this, of 100, are specks."""
SCRIPT = re.compile(r"^Script: (\w+)$", re.MULTILINE)
LANGUAGES = {
    "Cyrillic": ("rus", "ukr", "bel", "bul", "srp"),
    "Han": ("chi_sim", "chi_tra"),
    "Japanese": ("jpn",),
    "Hangul": ("kor",),
    "Korean": ("kor",),
    "Arabic": ("ara", "fas"),
    "Latin": ("eng", "fra", "spa", "deu"),
}
MOST = 3
"""Languages at a time; each makes it slower."""


def languages() -> frozenset[str]:
    """The languages Tesseract is installed with; none where it is not installed."""
    return installed(shutil.which(PROGRAM))


@cache
def installed(program: str | None) -> frozenset[str]:
    if program is None:
        return frozenset()
    try:
        told = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=SECONDS, check=True)
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(told.stdout.split("\n")[1:]) - {""}


def recognised(page: Any) -> list[Line]:
    """The lines in the picture of a page; none where Tesseract finds none or takes too long."""
    width, height = page.get_size()
    scale = min(DOTS, math.sqrt(PIXELS / max(width * height, 1.0)))
    picture = portable(page, scale)
    known = languages()
    script = SCRIPT.search(run(picture, "--psm", "0")) if "osd" in known else None
    words = run(picture, "-l", "+".join(chosen(script.group(1) if script else "", known)), "tsv")
    return list(lines(words, scale))


def portable(page: Any, scale: float) -> bytes:
    """The page in shades of grey, in the simplest of formats (PGM)."""
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        rows = bitmap.to_numpy().reshape(bitmap.height, -1)[:, : bitmap.width]
        return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + bytes(rows.tobytes())
    finally:
        bitmap.close()


def chosen(script: str, known: frozenset[str]) -> list[str]:
    """The languages to look for: those of the script, and English, which stands in texts of all scripts."""
    wanted = [name for name in (*LANGUAGES.get(script, ()), "eng") if name in known]
    return list(dict.fromkeys(wanted))[:MOST] or sorted(known - {"osd"})[:MOST]


def run(picture: bytes, *options: str) -> str:
    """What Tesseract says of a picture; it reads no file and keeps to one thread."""
    command = [PROGRAM, "stdin", "stdout", "--dpi", "200", *options]
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
    try:
        told = subprocess.run(
            command, input=picture, capture_output=True, timeout=SECONDS, env=environment, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode("utf-8", "replace")


def lines(table: str, scale: float) -> Iterator[Line]:
    """The lines of Tesseract's table of words, whose columns its manual lists."""
    rows = csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    words = [row for row in rows if row.get("level") == "5" and row["text"].strip() and float(row["conf"]) >= SUREST]
    for _, members in groupby(words, key=lambda row: (row["block_num"], row["par_num"], row["line_num"])):
        held = list(members)
        boxes = [[int(row[name]) / scale for name in ("left", "top", "width", "height")] for row in held]
        text = SPACED_WIDE.sub("", " ".join(row["text"].strip() for row in held))
        top, bottom = min(box[1] for box in boxes), max(box[1] + box[3] for box in boxes)
        yield Line(text, min(box[0] for box in boxes), top, max(box[0] + box[2] for box in boxes), bottom)
