"""An answer as JSON and back: what `--json` prints is also what a conversation keeps."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from assistant.conversation import Answer, AnswerSentence, Citation, Coverage, Filters, Found, LeftOut
from ingest.documents import Passage, Sentence, Source

Json = dict[str, Any]


def answer_to_json(answer: Answer) -> Json:
    """The answer's part of what is printed; the caller adds `id` and `conversation`."""
    return {
        "question": answer.question,
        "searched_for": answer.searched_for,
        "filters": asdict(answer.filters),
        "left_out": asdict(answer.left_out),
        "answered": answer.answered,
        "text": answer.text,
        "sentences": [asdict(sentence) for sentence in answer.sentences],
        "citations": [citation_to_json(citation) for citation in answer.citations],
        "coverage": asdict(answer.coverage) if answer.coverage else None,
        "passages": [passage_to_json(found) for found in answer.passages],
        "model": answer.model,
        "problem": answer.problem,
        "seconds": {"search": answer.search_seconds, "answer": answer.answer_seconds},
    }


def citation_to_json(citation: Citation) -> Json:
    place = {
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
        "page": citation.source.page(citation.start),
    }
    return {"number": citation.number} | asdict(citation.source) | place


def passage_to_json(found: Found) -> Json:
    """A found passage; `sentences` are [start, end] offsets into the document's text."""
    passage = found.passage
    return asdict(passage.source) | {
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "sentences": [[sentence.start, sentence.end] for sentence in passage.sentences],
        "score": found.score,
    }


def answer_from_json(record: Mapping[str, Any]) -> Answer:
    """The answer that `answer_to_json` was given. Raises KeyError or TypeError for anything else."""
    return Answer(
        question=record["question"],
        searched_for=record["searched_for"],
        answered=record["answered"],
        text=record["text"],
        model=record["model"],
        filters=Filters(**record["filters"]),
        left_out=LeftOut(**record.get("left_out", {})),
        sentences=tuple(sentence_from_json(sentence) for sentence in record["sentences"]),
        citations=tuple(citation_from_json(citation) for citation in record["citations"]),
        passages=tuple(passage_from_json(passage) for passage in record["passages"]),
        coverage=Coverage(**record["coverage"]) if record.get("coverage") else None,
        problem=record["problem"],
        search_seconds=record["seconds"]["search"],
        answer_seconds=record["seconds"]["answer"],
    )


def sentence_from_json(record: Mapping[str, Any]) -> AnswerSentence:
    lists = {name: tuple(record[name]) for name in ("citations", "problems")}
    return AnswerSentence(record["text"], verdict=record["verdict"], **lists)


def citation_from_json(record: Mapping[str, Any]) -> Citation:
    return Citation(record["number"], source_from_json(record), record["start"], record["end"], record["quote"])


def passage_from_json(record: Mapping[str, Any]) -> Found:
    sentences = tuple(Sentence(start, end) for start, end in record["sentences"])
    passage = Passage(source_from_json(record), record["start"], record["end"], record["text"], sentences)
    return Found(passage, record["score"])


def source_from_json(record: Mapping[str, Any]) -> Source:
    """What an older program kept may say less."""
    said = {field.name: record[field.name] for field in fields(Source) if field.name in record}
    return Source(**said | {"pages": tuple(record.get("pages", ()))})
