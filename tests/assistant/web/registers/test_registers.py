"""The addresses of the registers over a real server: tables, records, files, decisions, and what is refused."""

import csv
import io
from collections.abc import Iterator

import httpx
import pytest

from assistant.registers.book import Book, Registers
from assistant.web.registers.keys import Keys
from assistant.web.registers.routes import RegisterRoutes
from assistant.web.registers.view import Views
from ingest.library.library import Library
from ingest.sync.sync import synchronise
from tests.assistant.serving import served
from tests.register_reports import HOSTILE, PROTOCOL, write_reports
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("registers")
    library = open_library(folder / "library")
    synchronise([write_reports(folder / "reports")], library, WordsEmbeddings(), 1)
    yield library
    library.close()


@pytest.fixture(scope="module")
def site(library: Library) -> Iterator[httpx.Client]:
    """One server on the reports; whoever decides something takes it back."""
    with served(RegisterRoutes(library, Views(library, Registers(library))).table()) as client:
        yield client


def keys(site: httpx.Client, register: str, **limits: str) -> dict[str, str]:
    """The addresses of the records that the limits leave, by name."""
    found = site.get(f"/{register}.json", params=limits).json()
    return {one.get("title") or one["name"]: httpx.URL(one["page"]).path for one in found}


def undo(site: httpx.Client, page: str) -> None:
    number = page.partition('action="/corrections/')[2].partition("/")[0]
    assert site.post(f"/corrections/{number}/undo").is_success


@pytest.mark.parametrize(
    ("register", "limits", "number"),
    [
        pytest.param("meetings", {}, 4, id="all"),
        pytest.param("meetings", {"person": "Сотников"}, 2, id="a person in another script"),
        pytest.param("meetings", {"country": "belarus"}, 2, id="a country"),
        pytest.param("meetings", {"place": "Москва"}, 1, id="a place in another spelling"),
        pytest.param("meetings", {"after": "2021", "before": "2021-12"}, 1, id="a time"),
        pytest.param("meetings", {"text": "BERGIN moscow"}, 1, id="words"),
        pytest.param("meetings", {"kind": "exercise"}, 0, id="a kind"),
        pytest.param("officials", {}, 5, id="officials"),
        pytest.param("officials", {"text": "prosecutor"}, 2, id="an office"),
        pytest.param("officials", {"country": "china", "after": "2022-01-01"}, 1, id="an office at a time"),
        pytest.param("agreements", {"country": "russia"}, 2, id="a party"),
        pytest.param("agreements", {"kind": "treaty"}, 1, id="a kind of agreement"),
    ],
)
def test_files_hold_what_the_table_shows(
    site: httpx.Client, register: str, limits: dict[str, str], number: int
) -> None:
    json, page = site.get(f"/{register}.json", params=limits), site.get(f"/{register}", params=limits)
    rows = list(csv.reader(io.StringIO(site.get(f"/{register}.csv", params=limits).text.removeprefix("\ufeff"))))
    assert (len(json.json()), len(rows) - 1, page.text.count('class="act evidence"')) == (number, number, number)
    assert json.headers["content-disposition"] == f'attachment; filename="{register}.json"'


def test_how_complete_a_table_is_stands_above_it(site: httpx.Client) -> None:
    assert "4 meetings in 6 of 7 documents; 1 without a date, listed last." in site.get("/meetings").text
    assert "1 meeting in 1 of 7 documents; 1 without a date is left out" in site.get("/meetings?after=2022").text
    assert "The documents name nobody called Xyzzy" in site.get("/meetings?person=Xyzzy").text


def test_no_cell_is_a_formula_and_no_title_is_markup(site: httpx.Client) -> None:
    (row,) = list(csv.DictReader(io.StringIO(site.get("/meetings.csv?place=Moscow").text.removeprefix("\ufeff"))))
    assert row["evidence"].startswith("'=1+1")
    page = site.get(keys(site, "meetings", place="Moscow").popitem()[1]).text
    assert HOSTILE not in page
    assert "=1+1 &lt;b&gt;A visit&lt;/b&gt;" in page


def test_a_meeting_says_what_its_documents_disagree_on(site: httpx.Client) -> None:
    (address,) = keys(site, "meetings", place="Beijing").values()
    page = site.get(f"{address}/evidence").text
    differ = page.partition('<table class="differ">')[2].partition("</table>")[0]
    assert differ.count("<strong") == 2
    assert all(date in differ for date in ("2019-12-02", "2019-12-03"))
    assert "Пекине</strong>" not in differ
    assert "3 documents, 3 independent sources." in page


def test_how_a_date_is_known_is_said(site: httpx.Client) -> None:
    (address,) = keys(site, "meetings", place="Minsk").values()
    assert "worked out from a day such as “Tuesday”" in site.get(address).text


def test_a_person_has_offices_meetings_agreements_and_words(site: httpx.Client) -> None:
    page = site.get(keys(site, "officials")["Pavel Sotnikov"]).text
    assert "Павел Сотников" in page
    assert "former Interior Minister of Russia" in page
    assert "2 Meetings" in page
    assert f"<bdi>{PROTOCOL}</bdi></a>, Beijing <small>signed at a meeting with this person" in page
    assert "Sotnikov said that the border was quiet." in page


def test_a_record_is_copied_with_footnotes(site: httpx.Client) -> None:
    text = site.get(f"{keys(site, 'meetings', place='Minsk').popitem()[1]}/footnote.md").text
    assert text.startswith("2022-03-15, Minsk: Meeting of Mikhail Dolin and Zhao Ming[^1]\n\n[^1]: “Prosecutor General")
    assert f"]({site.base_url}/documents/" in text


def test_the_network_leads_to_the_meetings_of_two(site: httpx.Client) -> None:
    people = keys(site, "officials")
    both = [people[name].rpartition("/")[2] for name in ("Mikhail Dolin", "Pavel Sotnikov")]
    page = site.get("/network").text
    assert any(f"who={a}%2C{b}" in page for a, b in (both, both[::-1]))
    assert list(keys(site, "meetings", who=",".join(both))) == ["Meeting of Pavel Sotnikov and Mikhail Dolin"]


def test_the_timeline_shows_a_year_by_its_months(site: httpx.Client) -> None:
    assert ">2019</a></h2>" in site.get("/timeline").text
    page = site.get("/timeline?after=2019-01-01&before=2019-12-31").text
    assert ">2019-12</a></h2>" in page
    assert "1 meeting and 1 agreement; 1 without a date cannot be shown" in page


def test_two_made_one_and_parted_again(site: httpx.Client) -> None:
    people = keys(site, "officials")
    other = people["Zhao Ming"].rpartition("/")[2]
    page = site.post(f"{people['Mikhail Dolin']}/rulings", data={"kind": "merge", "other": other}).text
    assert 'Also: <bdi dir="auto">Zhao Ming</bdi>' in page
    assert len(keys(site, "officials")) == 4
    undo(site, page)
    assert len(keys(site, "officials")) == 5


def test_a_name_in_one_document_is_somebody_else(site: httpx.Client) -> None:
    found = site.get("/officials.json?person=Sotnikov").json()
    document = next(role["evidence"][0] for role in found[0]["roles"] if role["as_of"] is None)["document"]
    data = {"kind": "split", "name": "Pavel Sotnikov", "document": document}
    page = site.post(f"{httpx.URL(found[0]['page']).path}/rulings", data=data).text
    split = site.get("/officials.json?person=Sotnikov").json()
    assert sorted(len(one["documents"]) for one in split) == [1, 4]
    undo(site, page)
    assert len(site.get("/officials.json?person=Sotnikov").json()) == 1


def test_no_person_takes_part_in_no_meeting(site: httpx.Client) -> None:
    page = site.post(f"{keys(site, 'officials')['Anton Bergin']}/rulings", data={"kind": "hidden"}).text
    assert "Anton Bergin" not in keys(site, "officials")
    (meeting,) = site.get("/meetings.json?place=Moscow").json()
    assert [who["name"] for who in meeting["participants"]] == ["Li Weiguo"]
    undo(site, page)
    assert "Anton Bergin" in keys(site, "officials")


def test_one_report_tells_of_another_meeting_or_of_the_same(site: httpx.Client) -> None:
    (address,) = keys(site, "meetings", place="Beijing").values()
    undo_first = site.post(f"{address}/rulings", data={"kind": "apart", "statement": "0"}).text
    apart = [httpx.URL(one["page"]).path for one in site.get("/meetings.json?place=Beijing").json()]
    assert len(apart) == 2
    data = {"kind": "together", "other": apart[1].rpartition("/")[2]}
    undo_second = site.post(f"{apart[0]}/rulings", data=data).text
    assert len(keys(site, "meetings", place="Beijing")) == 1
    assert undo_second.count("/undo") == 2
    undo(site, undo_first)
    undo(site, undo_second.partition("/undo")[2])
    assert "Nothing was decided yet." in site.get("/corrections").text


@pytest.mark.parametrize(
    ("register", "limits"),
    [
        pytest.param("meetings", {"place": "Moscow", "kind": "meeting"}, id="a meeting"),
        pytest.param("agreements", {"kind": "treaty"}, id="an agreement"),
    ],
)
def test_a_correction_is_in_files_and_says_what_the_documents_say(
    site: httpx.Client, register: str, limits: dict[str, str]
) -> None:
    (before,) = site.get(f"/{register}.json", params=limits).json()
    address = httpx.URL(before["page"]).path
    pages = [site.post(f"{address}/rulings", data={"kind": "date", "value": "2020-03"}).text]
    pages.append(site.post(f"{address}/rulings", data={"kind": "confirmed"}).text)
    (after,) = site.get(f"/{register}.json", params={"after": "2020-03-01", "before": "2020-03-31"}).json()
    assert (after["date"], after["dated"], after["confirmed"]) == ("2020-03", "corrected", True)
    assert after["corrected"] == {"date": before["date"]}
    assert f"date (the documents say: {before['date']})" in pages[1]
    for _ in pages:
        undo(site, site.get("/corrections").text)
    assert site.get(f"/{register}.json", params=limits).json() == [before]


def test_what_is_no_agreement_is_in_no_file(site: httpx.Client) -> None:
    address = keys(site, "agreements", kind="treaty").popitem()[1]
    page = site.post(f"{address}/rulings", data={"kind": "hidden"}).text
    assert "is no agreement of the register" in page
    assert len(keys(site, "agreements")) == 1
    undo(site, page)
    assert len(keys(site, "agreements")) == 2


@pytest.mark.parametrize(
    ("data", "status"),
    [
        pytest.param({"kind": "name", "value": " "}, 409, id="no name"),
        pytest.param({"kind": "merge", "other": "nobody"}, 404, id="nobody"),
        pytest.param({"kind": "split", "name": "Anton Bergin", "document": "none"}, 400, id="a name that is not there"),
        pytest.param({"kind": "drop table"}, 400, id="no decision"),
    ],
)
def test_what_cannot_be_decided_is_refused(site: httpx.Client, data: dict[str, str], status: int) -> None:
    assert site.post(f"{keys(site, 'officials')['Anton Bergin']}/rulings", data=data).status_code == status


def test_another_site_cannot_decide_anything(site: httpx.Client) -> None:
    address = f"{keys(site, 'officials')['Anton Bergin']}/rulings"
    reply = site.post(address, data={"kind": "hidden"}, headers={"Origin": "https://evil.example"})
    assert reply.status_code == 403
    assert site.post("/corrections/1/undo", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


@pytest.mark.parametrize("address", ["/officials/none", "/meetings/none/evidence", "/agreements/none/footnote.md"])
def test_what_is_not_there_is_said_so(site: httpx.Client, address: str) -> None:
    reply = site.get(address)
    assert (reply.status_code, "hold nothing under this address" in reply.text) == (404, True)


def test_an_address_stays_when_documents_come_and_go(library: Library) -> None:
    facts = tuple(library.facts())
    whole = Keys(Book(facts))
    for left in range(len(facts)):
        smaller = Keys(Book(facts[:left] + facts[left + 1 :]))
        assert set(smaller.people) <= set(whole.places)
