"""The commands `officials`, `meetings` and `agreements` as a script uses them."""

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from assistant.__main__ import main
from assistant.registers.book import Registers
from assistant.registers.tell.lines import meeting_line
from ingest.library.kept_rulings import Ruling, Told, rule
from ingest.library.library import Library
from tests.asking import Desk
from tests.assistant.register_samples import reports

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.question.lexicon import Lexicon

Run = tuple[int, str, str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, embeddings: "Embeddings", lexicon: "Lexicon") -> Path:
    folder = tmp_path_factory.mktemp("register-commands")
    with reports(folder, embeddings, lexicon):
        return folder / "library"


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings but those a test makes."""
    monkeypatch.chdir(tmp_path)
    for name in ("ASSISTANT_LIBRARY", "ASSISTANT_CHAT_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> Run:
    status = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    return status, said.out, said.err


def records(capsys: pytest.CaptureFixture[str], library: Path, register: str, *flags: str) -> list[dict[str, Any]]:
    status, out, _ = run(capsys, register, "--json", "--library", library, *flags)
    assert status == 0
    found: list[dict[str, Any]] = json.loads(out)
    return found


@pytest.mark.parametrize(
    ("register", "fields"),
    [
        pytest.param(
            "meetings", {"title", "date", "place", "participants", "evidence", "independent_sources"}, id="meetings"
        ),
        pytest.param("officials", {"name", "aliases", "country", "roles"}, id="officials"),
        pytest.param("agreements", {"name", "parties", "date", "kind", "evidence"}, id="agreements"),
    ],
)
def test_json_has_the_promised_fields(
    register: str, fields: set[str], library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = records(capsys, library, register)
    assert found
    assert all(fields <= one.keys() for one in found)


def test_a_meeting_names_who_took_part(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [one] = records(capsys, library, "meetings", "--person", "Orlov")
    assert (one["date"], one["place"]) == ("2020-09-03", "Moscow")
    assert one["participants"] == [
        {"name": "Viktor Orlov", "role": "Interior Minister", "country": "Russia"},
        {"name": "Liang Weimin", "role": "Minister of Public Security", "country": "China"},
    ]


@pytest.mark.parametrize("register", ["meetings", "officials", "agreements"])
def test_evidence_is_what_the_documents_say(register: str, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = records(capsys, library, register)
    cited = [one for record in found for holder in record.get("roles", [record]) for one in holder["evidence"]]
    opened = Library.open(library)
    try:
        texts = {one["document"]: opened.document(one["document"], one["version"]) for one in cited}
    finally:
        opened.close()
    assert cited
    for one in cited:
        document = texts[one["document"]]
        assert document is not None
        assert document.text[one["start"] : one["end"]] == one["quote"]


@pytest.mark.parametrize(
    "person",
    [
        pytest.param("Liang Guodong", id="whole name"),
        pytest.param("Лян Годун", id="Russian"),
        pytest.param("梁国栋", id="Chinese"),
    ],
)
def test_a_person_is_known_in_any_script(person: str, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["date"] for one in records(capsys, library, "meetings", "--person", person)] == ["2022-05-20"]


@pytest.mark.parametrize(
    ("flags", "dates"),
    [
        pytest.param(("--from", "2021"), ["2021-04-08", "2022-05-20", "2023-10-07"], id="from a year"),
        pytest.param(("--to", "2019-06"), ["2018-03-05", "2019-06-12"], id="to a month"),
        pytest.param(("--from", "2019-06-12", "--to", "2020-09-03"), ["2019-06-12", "2020-09-03"], id="days"),
        pytest.param(("--person", "Liang Guodong", "--to", "2020"), [], id="none"),
    ],
)
def test_dates_bound_the_meetings(
    flags: tuple[str, ...], dates: list[str], library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [one["date"] for one in records(capsys, library, "meetings", *flags)] == dates


def test_how_many_have_no_date_is_said_beside_the_records(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "meetings", "--library", library, "--from", "2022")[2] == "1 without a date is left out.\n"
    assert run(capsys, "meetings", "--library", library)[2] == ""


def test_an_official_has_each_office_at_its_date(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [one] = records(capsys, library, "officials", "--person", "Orlov")
    assert (one["name"], one["country"]) == ("Viktor Orlov", "Russia")
    assert [(role["role"], role["as_of"]) for role in one["roles"]] == [("Interior Minister", "2020-09-03")]


def test_csv_has_a_line_for_each_record(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "agreements", "--csv", "--library", library, "--from", "2021")
    [line] = csv.DictReader(io.StringIO(out))
    assert (status, line["date"], line["parties"]) == (0, "2021-11-02", "China; Russia")
    assert "Protocol on Fighting Smuggling" in line["evidence"]


def test_text_has_the_record_and_its_sources(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "meetings", "--library", library, "--person", "Orlov")
    assert status == 0
    assert out.startswith("2020-09-03  Meeting of Viktor Orlov and Liang Weimin\n  Moscow, held, Viktor Orlov (")
    assert "Report visit, 2020-09-03" in out


def test_no_record_is_said(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "meetings", "--library", library, "--to", "1950")[:2] == (0, "No meetings found.\n")


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        pytest.param(
            ("--from", "someday"), "someday is no date; write it as 2014, 2014-06 or 2014-06-05.\n", id="no date"
        ),
        pytest.param(("--to", "2014-13"), "2014-13 is no date; write it as 2014, 2014-06 or 2014-06-05.\n", id="month"),
        pytest.param(
            ("--person", "Zhukova"), "The documents name nobody called Zhukova; try the surname alone.\n", id="nobody"
        ),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    flags: tuple[str, ...], sentence: str, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "meetings", "--library", library, *flags) == (1, "", sentence)


def test_without_a_library_one_sentence_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "officials", "--library", tmp_path / "none")
    assert (status, out) == (1, "")
    assert err.startswith("There is no library in ")


def test_json_and_csv_at_once_are_refused(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["meetings", "--json", "--csv", "--library", str(library)])
    assert "not allowed with argument" in capsys.readouterr().err


def test_no_cell_is_a_formula(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as desk:
        desk.put("Viktor Orlov met Pavel Sotnikov in Kazan on May 1, 2020.", title="=1+1")
    _, out, _ = run(capsys, "meetings", "--csv", "--library", tmp_path / "library")
    assert not [cell for line in csv.reader(io.StringIO(out)) for cell in line if cell.startswith("=")]
    assert "'=1+1 (" in out


def test_answers_and_commands_follow_a_correction(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    met = "Interior Minister of Russia Viktor Orlov met Minister of Defence of China Li Weiguo in Kazan on May 1, 2020."
    with Desk(tmp_path / "library", embeddings, lexicon) as desk:
        document = desk.put(met, published="2020-05-02")
        rule(desk.library, Ruling("place", Told(document.source.document, 0, met), value="Tver"))
        book = Registers(desk.library).book()
        (told,) = (meeting_line(one, book).words for one in book.meetings)
        assert told.startswith("2020-05-01, Tver: ")
        assert told.endswith("(place corrected by you)")
    _, out, _ = run(capsys, "meetings", "--json", "--library", tmp_path / "library")
    (one,) = json.loads(out)
    assert (one["place"], one["corrected"]) == ("Tver", {"place": "Kazan"})
