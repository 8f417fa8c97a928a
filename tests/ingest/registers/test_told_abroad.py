"""Meetings and agreements as reports of one country tell of them, in languages with endings of their own."""

import pytest

from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.extract import extract
from ingest.registers.facts import Facts

TURKISH = "İçişleri Bakanı Ali Demir, Rusya İçişleri Bakanı Viktor Orlov ile 3 Haziran 2024'te Ankara'da görüştü."
KOREAN = "김민준 경찰청장은 2024년 6월 3일 서울에서 리웨이궈 중국 공안부장을 만났다."
SERBIAN = "Ministar unutrašnjih poslova Srbije Marko Ilić sastao se sa ministrom Rusije Viktorom Orlovom 3.6.2024."
CYRILLIC = "Председник Србије Марко Илић примио је министра Русије Виктора Орлова 3.6.2024."
UZBEK = "O'zbekiston ichki ishlar vaziri Anvar Karimov 2024-yil 3-iyunda Xitoy vaziri Li Weiguo bilan uchrashdi."
MONGOLIAN = "Хууль зүйн сайд Д.Болд 2024 оны 6 дугаар сарын 3-нд БНХАУ-ын сайд Ли Вэйгог хүлээн авч уулзлаа."
PERSIAN = "علی کریمی وزیر کشور ایران روز 3 ژوئن 2024 در تهران با ویکتور اورلوف وزیر کشور روسیه گفت‌وگو کرد."


def facts(text: str, language: str) -> Facts:
    raw = RawDocument("/a.txt", "a.txt", text, title="", published="2024-06-20", language=language)
    return extract(*prepare(raw, "a"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", TURKISH),
        ("ko", KOREAN),
        ("sr", SERBIAN),
        ("sr", CYRILLIC),
        ("uz", UZBEK),
        ("mn", MONGOLIAN),
        ("fa", PERSIAN),
    ],
)
def test_a_meeting_is_told_of_in_the_words_of_its_language(language: str, text: str) -> None:
    (meeting,) = facts(text, language).meetings
    assert (meeting.date, len(meeting.participants)) == ("2024-06-03", 2)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("tr", "Türkiye ile Rusya 3 Haziran 2024'te suçla mücadele alanında mutabakat zaptı imzaladı.", "memorandum"),
        ("ko", "한국과 러시아는 2024년 6월 3일 마약 범죄 수사 협력에 관한 양해각서에 서명했다.", "memorandum"),
        ("sr", "Srbija i Rusija potpisale su sporazum o saradnji u oblasti bezbednosti 3.6.2024.", "agreement"),
    ],
)
def test_an_agreement_is_told_of_in_the_words_of_its_language(language: str, text: str, kind: str) -> None:
    (agreement,) = facts(text, language).agreements
    assert (agreement.kind, agreement.state, agreement.date) == (kind, "signed", "2024-06-03")
