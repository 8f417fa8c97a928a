"""The command `ingest`, as a person or a script runs it, with the real embedding model."""

import json
import os
import shutil
import signal
from pathlib import Path

import pytest

from assistant.settings import AssistantSettings
from ingest.__main__ import OF_ASSISTANT, main
from ingest.library.library import Library
from tests.ingest.reading import AROUND
from tests.processes import holding, ingest, ingested

TEXT = "Ministers met in Beijing on Monday.\n\nThey signed a treaty about fish.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT)
    return tmp_path / "a.txt"


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the documents in seeds/."""
    folder = tmp_path_factory.mktemp("seeded") / "library"
    status, out, err = ingested("--library", folder)
    assert (status, out) == (0, "")
    assert "2 added" in err
    return folder


@pytest.fixture
def library(seeded: Path, tmp_path: Path) -> Path:
    shutil.copytree(seeded, tmp_path / "library")
    return tmp_path / "library"


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """The command in this process, which is quicker."""
    status = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_the_report_is_the_only_thing_on_stdout(file: Path, tmp_path: Path) -> None:
    status, out, err = ingested("--library", tmp_path / "library", "--json", file, tmp_path / "none.txt")
    report = json.loads(out)
    assert status == 1
    assert len(report["added"]) == 1
    assert report["failed"] == [
        {"path": str(tmp_path / "none.txt"), "reason": "there is no such file or folder; check the path."}
    ]
    assert {"renewed", "unchanged", "removed", "duplicates", "partly", "corrected", "passages", "seconds"} <= set(
        report
    )
    assert f"{tmp_path / 'none.txt'}: there is no such file or folder; check the path." in err
    assert "[1/1] a.txt" in err
    assert "Traceback" not in err


def test_documents_are_listed_as_json(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "--library", library, "--list", "--json")
    listed = json.loads(out)
    keys = "document file source_id title publisher publisher_by author published dated_by language url reprints agency"
    assert (status, len(listed)) == (0, 2)
    assert set(listed[0]) == {*keys.split(), "passages"}


def test_documents_are_listed_for_people(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--library", library, "--list")
    assert "undated" in out
    assert len(out.splitlines()) == 2


def test_a_document_is_corrected_from_the_command_line(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(run(capsys, "--library", library, "--list", "--json")[1])[0]["document"]
    status, out, _ = run(
        capsys, "--library", library, "--correct", document, "title=Fish treaty", "published=2019-12-02"
    )
    assert status == 0
    assert f"{document}  Fish treaty (" in out
    assert "2019-12-02 as corrected" in out
    assert run(capsys, "--library", library, "--check")[0] == 0
    assert run(capsys, "--library", library, "--correct", document, "published=-")[0] == 0
    assert "corrected by a person: published = -" in run(capsys, "--library", library, "--show", document)[1]
    assert run(capsys, "--library", library, "--correct", document, "title=", "published=")[0] == 0
    assert "corrected" not in run(capsys, "--library", library, "--show", document)[1]


def test_a_document_is_shown_with_what_was_dropped_of_it(
    library: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(f"Treaty signed\nHome | News | Sport | Weather\n\n{TEXT}")
    assert run(capsys, "--library", library, file)[0] == 0
    _, out, _ = run(capsys, "--library", library, "--show", "a.txt")
    assert "title: Treaty signed" in out
    assert "- [navigation] Home | News | Sport | Weather" in out
    assert "\nThey signed a treaty about fish." in out
    shown = json.loads(run(capsys, "--library", library, "--show", "a.txt", "--json")[1])
    assert [span["text"] for span in shown["dropped"]] == ["Home | News | Sport | Weather"]
    assert {"text", "hidden", "notes", "corrections", "title"} <= set(shown)


def test_what_is_outside_the_article_of_a_page_is_shown_and_never_found(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    page.write_text(AROUND % "", encoding="utf-8")
    assert run(capsys, "--library", library, page)[0] == 0
    out = run(capsys, "--library", library, "--show", "page.html")[1]
    assert "- [outside the article] We use cookies to improve your visit. Accept all" in out
    shown = json.loads(run(capsys, "--library", library, "--show", "page.html", "--json")[1])
    assert {"Home", "Most read"} <= set(shown["outside"])
    held = Library.open(library)
    searched = " ".join(piece.text for piece in held.passages_of(shown["document"]))
    held.close()
    assert "The old bridge" in searched
    assert not any(line in searched for line in shown["outside"])


def test_a_fresh_library_is_without_differences(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "--library", library, "--check")
    assert status == 0
    assert "alike" in out


def test_differences_are_told_and_rebuilt(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "chroma" / "chroma.sqlite3").write_bytes(b"")
    status, out, err = run(capsys, "--library", library, "--check", "--json")
    assert status == 1
    assert json.loads(out) == {"differences": ["Chroma's folder was damaged or left unfinished."]}
    assert "ingest --rebuild" in err
    assert run(capsys, "--library", library, "--rebuild")[0] == 0
    assert run(capsys, "--library", library, "--check")[0] == 0


def test_a_document_is_removed_and_its_text_still_opens(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    identity = json.loads(run(capsys, "--library", library, "--list", "--json")[1])[0]["document"]
    status, out, _ = run(capsys, "--library", library, "--remove", identity, "--json")
    assert (status, json.loads(out)) == (0, {"removed": [identity]})
    assert len(json.loads(run(capsys, "--library", library, "--list", "--json")[1])) == 1
    assert run(capsys, "--library", library, "--check")[0] == 0
    opened = Library.open(library)
    assert opened.document(identity) is not None
    opened.close()


def test_a_document_may_be_named_by_its_file(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = json.loads(run(capsys, "--library", library, "--list", "--json")[1])[0]["file"]
    assert run(capsys, "--library", library, "--remove", file)[0] == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(["--remove", "nothing"], "There is no document nothing in the library", id="unknown document"),
        pytest.param(["--embedding-model", "uze"], "was embedded with the model use, not uze", id="another model"),
        pytest.param(["--rebuild", "--embedding-model", "uze"], "did you mean use?", id="unknown model"),
        pytest.param(["--show", "nothing"], "There is no document nothing in the library", id="nothing to show"),
        pytest.param(["--jobs", "-1"], "The setting jobs is -1", id="no jobs"),
    ],
)
def test_a_problem_is_one_sentence(
    library: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    status, out, err = run(capsys, "--library", library, *arguments)
    assert (status, out) == (1, "")
    assert sentence in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("what", ["--list", "--check", "--remove=a", "--rebuild", "--show=a", "--correct=a"])
def test_a_missing_library_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    status, _, err = run(capsys, "--library", tmp_path / "none", what)
    assert status == 1
    assert f"There is no library in {tmp_path / 'none'}" in err
    assert not (tmp_path / "none" / "library.db").exists()


def test_wrong_usage_is_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--check", "--list"])
    capsys.readouterr()


def test_help_reads_well(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    assert "without any: seeds/" in capsys.readouterr().out


def test_debug_shows_where_a_problem_comes_from(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Traceback" in run(capsys, "--library", library, "--debug", "--remove", "nothing")[2]


def test_the_library_is_found_in_the_environment(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_LIBRARY", str(library))
    monkeypatch.setenv("ASSISTANT_PORT", "7000")
    assert run(capsys, "--list")[0] == 0


def test_the_other_commands_settings_are_known() -> None:
    assert set(OF_ASSISTANT) == set(AssistantSettings.model_fields)


def test_a_second_ingest_is_refused_with_the_name_of_the_first(library: Path, file: Path) -> None:
    with holding(library, "ingest", "ingest") as process:
        status, out, err = ingested("--library", library, file)
    assert (status, out) == (1, "")
    assert err == (
        f"The library {library} is in use by `ingest` (process {process.pid}); "
        "end it or wait until it has finished, then run this again.\n"
    )


def test_beside_a_page_documents_are_stored_and_indexing_is_left_to_it(
    library: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with holding(library, "chroma", "assistant") as page:
        status, _, err = run(capsys, "--library", library, file)
        assert status == 0
        assert f"The library is open in `assistant` (process {page.pid})" in err
        assert run(capsys, "--library", library, "--check")[0] == 1
    assert run(capsys, "--library", library, file)[0] == 0
    assert run(capsys, "--library", library, "--check")[0] == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_run_in_good_order(tmp_path: Path, number: signal.Signals) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for name in range(400):
        (folder / f"{name}.txt").write_text(f"Report number {name} is about rice.\n")
    with ingest("--library", tmp_path / "library", "--json", folder) as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.send_signal(number)
        out, err = process.communicate(timeout=300)
    assert process.returncode == 1
    assert "Stopped: " in err
    kept = len(json.loads(out)["added"])
    library = Library.open(tmp_path / "library")
    assert 0 < kept == len(library.documents()) < 400
    library.close()


def test_a_file_without_rights_is_told(file: Path, tmp_path: Path) -> None:
    file.chmod(0o000)
    status, _, err = ingested("--library", tmp_path / "library", file)
    assert status == 1
    assert f"{file}: it cannot be opened (Permission denied); check its rights." in err


def test_a_folder_without_rights_is_told_and_nothing_in_it_is_retired(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "files" / "inner"
    folder.mkdir(parents=True)
    shutil.copy(file, folder)
    shutil.copy(file, folder.parent / "b.txt")
    assert ingested("--library", tmp_path / "library", folder.parent)[0] == 0
    folder.chmod(0o000)
    status, out, err = ingested("--library", tmp_path / "library", "--json", folder.parent)
    folder.chmod(0o700)
    assert json.loads(out)["removed"] == []
    assert f"{folder}: the folder cannot be listed (Permission denied)" in err
    assert status == 0


def test_a_library_without_rights_is_told(file: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    status, out, err = ingested("--library", tmp_path / "library", file)
    tmp_path.chmod(0o700)
    assert (status, out) == (1, "")
    assert err.startswith(f"The library {tmp_path / 'library'} cannot be written (Permission denied)")


def test_documents_in_seeds_may_be_absent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.sync.walk.SEEDS", tmp_path / "seeds")
    status, _, err = run(capsys, "--library", tmp_path / "library")
    assert status == 1
    assert "name the files or folders to ingest" in err
    assert os.listdir(tmp_path) == ["library"]
