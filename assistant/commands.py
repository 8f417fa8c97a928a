"""What the command `assistant` does; `lock` is the library's on Chroma, held for as long as the command runs."""

import argparse
import json
import logging
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from assistant.build import Built, build, existing
from assistant.conversation import UNEXPECTED, Answer, Chosen, Done, TextSoFar
from assistant.history.history import History
from assistant.history.keeping import NOT_KEPT, Keeping
from assistant.history.record import answer_to_json, passage_to_json
from assistant.limits.chosen import chosen_by, chosen_in, limits_line
from assistant.report.markdown import conversation_markdown
from assistant.settings import AssistantSettings
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.settings import IngestSettings

log = logging.getLogger(__name__)

OWNER = "local"
"""Whose conversations the terminal and the page of one person's machine keep."""

Json = dict[str, Any]


def page(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings, lock: Lock) -> None:
    """Serve the web page; an empty library is filled from seeds/ first."""
    from assistant.web.start import (
        start,
    )  # Gradio takes seconds to import, which a question in the terminal need not wait

    start(ingest, settings, lock, flags.open)


def ask(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings, lock: Lock) -> None:
    """Answer one question in the terminal, or every line of a file."""
    if not flags.batch:
        return ask_once(flags, ingest, settings, lock)
    lines, chosen = read_lines(flags, ("question", "turns")), chosen_by(flags)
    with build(ingest, settings, lock) as built:
        write_lines(flags.output, (answered(line, built, chosen_in(line, chosen)) for line in lines))


def ask_once(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings, lock: Lock) -> None:
    question = (flags.question or "").strip()
    if not question:
        raise Problem('There is no question; write it in quotation marks: assistant ask "Who met whom?"')
    chosen = chosen_by(flags)
    with build(ingest, settings, lock) as built:
        kept = Keeping(History(built.library.engine), OWNER, question, flags.conversation)
        answer = (finished if flags.json else streamed)(built, question, kept.turns, chosen)
        kept.finish(answer)
    if flags.json:
        print(as_line({"id": None, "conversation": kept.conversation} | answer_to_json(answer)))
    else:
        print(sources(answer), *([f"\nConversation: {kept.conversation}"] if kept.conversation else []), sep="\n")
    if not kept.conversation:
        print(NOT_KEPT, file=sys.stderr)
    if answer.problem:
        raise Problem(answer.problem)


def finished(built: Built, question: str, turns: Sequence[Answer], chosen: Chosen) -> Answer:
    events = built.assistant.answer(question, turns, chosen=chosen)
    return next(event.answer for event in events if isinstance(event, Done))


def streamed(built: Built, question: str, turns: Sequence[Answer], chosen: Chosen) -> Answer:
    """Print the answer as it comes; what was checked in the end replaces what came, where they differ."""
    shown = ""
    for event in built.assistant.answer(question, turns, chosen=chosen):
        text = event.text if isinstance(event, TextSoFar) else event.answer.text if isinstance(event, Done) else shown
        sys.stdout.write(text[len(shown) :] if text.startswith(shown) else f"\n\n{text}")
        sys.stdout.flush()
        shown = text
        if isinstance(event, Done):
            print()
            return event.answer
    raise AssertionError("an answer ends with Done")


def sources(answer: Answer) -> str:
    """The citations of an answer in words, or the nearest passages when there are none."""
    lines = [f"\nSearched for: {answer.searched_for}"] if answer.searched_for != answer.question else []
    lines += [f"\nWithin: {line}" for line in (limits_line(answer.filters, answer.left_out),) if line]
    for citation in answer.citations:
        source = citation.source
        about = ", ".join(part for part in (source.publisher, source.published or "undated") if part)
        lines.append(f"\n[{citation.number}] “{citation.quote}”\n    {source.title} ({about}), {source.file}")
    for sentence in answer.sentences:
        if sentence.problems:
            lines.append(f"\n{sentence.verdict}: {sentence.text}\n    {'; '.join(sentence.problems)}")
    if not answer.answered and answer.passages:
        lines.append("\nThe nearest passages:")
        lines += [f"  - {found.passage.source.title}: {found.passage.text[:160]} ..." for found in answer.passages[:3]]
    return "\n".join(lines)


def answered(line: Json, built: Built, chosen: Chosen) -> Json:
    """One line of a batch: a question, or the turns of a dialogue."""
    if not isinstance(line.get("turns"), list):
        answer = one_of_many(built, line["question"], (), chosen)
        return {"id": line.get("id"), "conversation": None} | answer_to_json(answer)
    turns: list[Answer] = []
    for question in line["turns"]:
        turns.append(one_of_many(built, question, [turn for turn in turns if turn.text], chosen))
    return {"id": line.get("id"), "turns": [{"conversation": None} | answer_to_json(answer) for answer in turns]}


def one_of_many(built: Built, question: str, turns: Sequence[Answer], chosen: Chosen) -> Answer:
    """The answer to a question of a batch; one that fails says so and costs the others nothing."""
    try:
        return finished(built, question, turns, chosen)
    except Exception:  # whatever it was, the line of the question tells it and the log has it
        log.exception("an answer failed")
        return Answer(question, question, False, "", built.assistant.model, problem=UNEXPECTED)


def search(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings, lock: Lock) -> None:
    """The passages for a query, or for every line of a file."""
    if flags.k < 1:
        raise Problem("-k must be at least 1.")
    lines = read_lines(flags, ("query", "question")) if flags.batch else [{"query": flags.query or ""}]
    if not flags.batch and not lines[0]["query"].strip():
        raise Problem('There is no query; write it in quotation marks: assistant search "police medal"')
    chosen = chosen_by(flags)
    with build(ingest, settings, lock) as built:
        results = [found_for(line, built, flags.k, chosen_in(line, chosen)) for line in lines]
    if flags.batch:
        write_lines(flags.output, results)
    elif flags.json:
        print(as_line(results[0]))
    else:
        for rank, passage in enumerate(results[0]["passages"], start=1):
            print(f"{rank}. {passage['title']} ({passage['published'] or 'undated'}), {passage['file']}")
            print(f"   {passage['text']}\n")


def found_for(line: Json, built: Built, k: int, chosen: Chosen) -> Json:
    query = line.get("query") or line["question"]
    sought = built.assistant.find(query, k, chosen)
    return {"id": line.get("id"), "query": query, "passages": [passage_to_json(found) for found in sought.passages]} | {
        "filters": asdict(sought.limited.filters),
        "left_out": asdict(sought.left_out),
    }


def export(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings) -> None:
    """Write a conversation to a file."""
    if flags.to.suffix.lower() != ".md":
        raise Problem(f"{flags.to.suffix or 'A file without a suffix'} cannot be written; name a file ending in .md.")
    history = History(existing(ingest.library).engine)
    turns = history.turns(OWNER, flags.conversation)
    text = conversation_markdown(
        history.title(OWNER, flags.conversation), turns, f"http://{settings.host}:{settings.port}"
    )
    try:
        flags.to.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Problem(f"{flags.to} cannot be written ({error.strerror}); choose another place.") from error
    print(f"{len(turns)} answers written to {flags.to}.")


def read_lines(flags: argparse.Namespace, wanted: Sequence[str]) -> list[Json]:
    """The objects of a batch file, each with one of the wanted keys. Raises Problem naming the line that is not one."""
    if not flags.output:
        raise Problem("--batch needs --output OUT.jsonl for the results.")
    try:
        text = flags.batch.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise Problem(f"{flags.batch} cannot be read ({reason}); name a file with one JSON object a line.") from error
    return [
        read_line(line, wanted, f"{flags.batch}, line {number}")
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip()
    ]


def read_line(line: str, wanted: Sequence[str], place: str) -> Json:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise Problem(f"{place} is not JSON ({error.msg}); correct it or take it out.") from error
    if not isinstance(value, dict) or not any(is_asked(key, value.get(key)) for key in wanted):
        raise Problem(f"{place} must be an object with {' or '.join(wanted)} as text.")
    return value


def is_asked(key: str, value: object) -> bool:
    """Whether a value is words, or for `turns` a list of them."""
    texts = value if key == "turns" and isinstance(value, list) else [value]
    return isinstance(value, list) == (key == "turns") and bool(texts) and all(map(is_words, texts))


def is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def write_lines(path: Path, results: Iterator[Json] | Sequence[Json]) -> None:
    """Each result as soon as it is there, so that an interrupted batch keeps what it had."""
    try:
        with path.open("w", encoding="utf-8") as file:
            for result in results:
                file.write(as_line(result) + "\n")
                file.flush()
    except OSError as error:
        raise Problem(f"{path} cannot be written ({error.strerror}); choose another place for --output.") from error


def as_line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
