import re

import pytest

from ingest.clean import furnishing
from ingest.registers.lexicon import ordinals, terms
from ingest.registers.time_and_place import daywords, report_days
from ingest.text import figures, numerals
from ingest.text.any_case import AnyCase

TEXTS = (
    "He will visit Kazakhstan Last Week, the ministry SAID on monday;"
    "\N{COPYRIGHT SIGN} All Rights Reserved. Use Cookies",
    "НА ПРОШЛОЙ НЕДЕЛЕ Сотрудничество в сфере Безопасности, двадцать Пятый раунд, в Понедельник сообщил МВД",
    "La SEMAINE dernière, Premier dialogue sur la SÉCURITÉ; Zwölf Minister, Mañana, el MARTES",
    "上周二双方举行安全磋商，ШОС, الأمن Security",
    "GEÇEN HAFTA İKİ TOPLANTI, altı Polıce, ſecurity, 3 KASIM 2021, 5 Aralık 2020",
    "3 KASIM 2021'DE KATILDI, 5 July 2020",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(daywords.FUTURE, id="future"),
        pytest.param(daywords.REPORTED, id="reported"),
        pytest.param(furnishing.RIGHTS, id="rights"),
        pytest.param(furnishing.NOTICE, id="notice"),
        pytest.param(numerals.WORD, id="number"),
        pytest.param(numerals.OTHER, id="number elsewhere"),
        pytest.param(ordinals.spelled_pattern(), id="ordinal"),
        pytest.param(report_days.relative_words(), id="relative"),
        pytest.param(report_days.weekday_words(), id="weekday"),
        pytest.param(terms.patterns(), id="term"),
        *(pytest.param(pattern, id=f"date {place}") for place, (_, pattern) in enumerate(figures.PATTERNS)),
    ],
)
def test_what_ignorecase_finds_is_found_in_the_same_places(pattern: AnyCase, text: str) -> None:
    by_re = re.compile(pattern.pattern, re.IGNORECASE)
    for written in (text, text.upper(), text.lower(), text.title()):
        found = [(match.span(), match.lastgroup) for match in pattern.finditer(written)]
        assert found == [(match.span(), match.lastgroup) for match in by_re.finditer(written)]


def test_what_is_put_instead_leaves_the_rest_as_it_is_written() -> None:
    assert AnyCase("last week").sub("-", "Wang came LAST WEEK, Li Last Week") == "Wang came -, Li -"
