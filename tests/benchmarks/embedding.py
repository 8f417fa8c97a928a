"""Compare embedding models, and ways to merge them with words, on a corpus with questions.

    python -m tests.benchmarks.embedding CORPUS [MODEL ...]

CORPUS is a folder with articles.jsonl (id, title, language, text), questions.jsonl (q, type, sources, abstain),
dialogues.jsonl (turns with standalone), and optionally meetings.jsonl and agreements.jsonl, whose names are asked
too, as type "record". A hit is a passage of a document that suffices to answer. Each model has a process of its own.
Models: those of `ingest.embed`, and those of candidates.py, where their package is installed.
"""

import argparse
import json
import math
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.documents import Document, Source
from ingest.embed import BUNDLED, load_embeddings
from ingest.split import passages
from ingest.text.words import tokens
from tests.benchmarks.candidates import CANDIDATES, Encode

Scores = NDArray[np.float64]
"""One row for each question, one column for each passage."""


@dataclass(frozen=True)
class Text:
    """A passage under its title."""

    document: str
    text: str
    script: str


@dataclass(frozen=True)
class Question:
    kind: str
    text: str
    sources: frozenset[str]
    script: str


# The corpus


def lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.is_file():
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def read_texts(corpus: Path) -> list[Text]:
    found = []
    for article in lines(corpus / "articles.jsonl"):
        title = article["title"] or ""
        source = Source(article["id"], "", article["id"], None, title, None, None, article["language"], None)
        for passage in passages(Document(source, article["text"])):
            found.append(Text(article["id"], f"{title}\n{passage.text}", script(passage.text)))
    return found


def read_questions(corpus: Path) -> list[Question]:
    asked = [(line["type"], line["q"], line) for line in lines(corpus / "questions.jsonl")]
    for dialogue in lines(corpus / "dialogues.jsonl"):
        asked += [(turn["type"], turn["standalone"], turn) for turn in dialogue["turns"]]
    for meeting in lines(corpus / "meetings.jsonl"):
        asked.append(("record", f"{meeting['meeting']}, {meeting['place'] or ''}", meeting))
    asked += [("record", agreement["name"], agreement) for agreement in lines(corpus / "agreements.jsonl")]
    return [
        Question(kind, text, frozenset(line["sources"]), script(text))
        for kind, text, line in asked
        if line["sources"] and not line.get("abstain")
    ]


def script(text: str) -> str:
    """The writing most of the text's letters belong to, a Chinese character counted thrice."""
    han = 3 * len(re.findall("[\u3040-\u30ff\u4e00-\u9fff]", text))
    cyrillic = len(re.findall("[\u0400-\u04ff]", text))
    latin = len(re.findall("[A-Za-z\u00c0-\u024f]", text))
    return max((latin, "latin"), (cyrillic, "cyrillic"), (han, "han"))[1]


# Scores


def load(name: str) -> Encode:
    if name in CANDIDATES:
        return CANDIDATES[name][1]()
    model = load_embeddings(name)
    embed_all = {True: lambda texts: [model.embed_query(text) for text in texts], False: model.embed_documents}
    return lambda texts, asked: np.asarray(embed_all[asked](texts), dtype=np.float32)


def by_words(texts: Sequence[Text], questions: Sequence[Question], k: float = 1.2, b: float = 0.75) -> Scores:
    """BM25."""
    counts = [Counter(tokens(text.text)) for text in texts]
    containing = Counter(word for count in counts for word in count)
    lengths = np.array([count.total() for count in counts])
    damping = k * (1 - b + b * lengths / lengths.mean())
    scores = np.zeros((len(questions), len(texts)))
    for row, question in enumerate(questions):
        for word in set(tokens(question.text)):
            often = np.array([count[word] for count in counts])
            rarity = math.log(1 + (len(texts) - containing[word] + 0.5) / (containing[word] + 0.5))
            scores[row] += rarity * often * (k + 1) / (often + damping)
    return scores


def by_rank(*lists: Scores, k: int = 60) -> Scores:
    """Reciprocal rank fusion."""
    fused: Scores = np.sum([1 / (k + 1 + np.argsort(np.argsort(-scores, axis=1))) for scores in lists], axis=0)
    return fused


def by_deviation(*lists: Scores) -> Scores:
    """The sum of each list's scores, counted in its own standard deviations."""
    means = [scores.mean(axis=1, keepdims=True) for scores in lists]
    spreads = [scores.std(axis=1, keepdims=True) + 1e-9 for scores in lists]
    fused: Scores = np.sum([(s - m) / d for s, m, d in zip(lists, means, spreads, strict=True)], axis=0)
    return fused


def apart(own: Scores, other: Scores, same: NDArray[np.bool_], every: int = 4) -> Scores:
    """The question's own script ranked by one score, the others by another; every fourth place is theirs."""
    fused = np.zeros_like(own)
    for row in range(len(own)):
        mine = [i for i in np.argsort(-own[row], kind="stable") if same[row, i]]
        theirs = [i for i in np.argsort(-other[row], kind="stable") if not same[row, i]]
        for place in range(own.shape[1]):
            turn = theirs if theirs and (place % every == every - 1 or not mine) else mine
            fused[row, turn.pop(0)] = -place
    return fused


def ranks(scores: Scores, texts: Sequence[Text], questions: Sequence[Question]) -> NDArray[np.int64]:
    """For each question the place, from 1, of the first passage that suffices."""
    hits = np.array([[text.document in question.sources for text in texts] for question in questions])
    ordered = np.take_along_axis(hits, np.argsort(-scores, axis=1, kind="stable"), axis=1)
    first: NDArray[np.int64] = ordered.argmax(axis=1) + 1
    return first


# The report


def figures(places: NDArray[np.int64]) -> str:
    hits = " ".join(f"{(places <= k).mean():.3f}" for k in (1, 5, 10))
    return f"{len(places):4d}  {hits}  {(1 / places).mean():.3f}"


def show(name: str, scores: Scores, texts: Sequence[Text], questions: Sequence[Question]) -> None:
    places = ranks(scores, texts, questions)
    kinds = np.array([question.kind for question in questions])
    print(f"\n{name:34}   n  hit@1 @5    @10    MRR")
    print(f"  {'all questions':32} {figures(places[kinds != 'record'])}")
    for kind in sorted(set(kinds)):
        print(f"  {kind:32} {figures(places[kinds == kind])}")
    same = same_script(texts, questions)
    hits = np.array([[text.document in question.sources for text in texts] for question in questions])
    abroad = np.flatnonzero((hits & ~same).any(axis=1)).tolist()
    if abroad:
        chosen = [questions[row] for row in abroad]
        places = ranks(np.where(same, -np.inf, scores)[abroad], texts, chosen)
        print(f"  {'among other scripts only':32} {figures(places)}")


def same_script(texts: Sequence[Text], questions: Sequence[Question]) -> NDArray[np.bool_]:
    return np.array([[text.script == question.script for text in texts] for question in questions])


def measure(name: str, texts: Sequence[Text], questions: Sequence[Question]) -> Scores:
    """The model's scores; its speed and size are printed."""
    began = time.perf_counter()
    encode = load(name)
    loaded = time.perf_counter()
    rows = encode([text.text for text in texts], False)
    embedded = time.perf_counter()
    asked = encode([question.text for question in questions], True)
    done = time.perf_counter()
    speed, pause = len(texts) / (embedded - loaded), 1000 * (done - embedded) / len(questions)
    print(f"\n== {name}: {rows.shape[1]} dimensions, load {loaded - began:.1f} s, {speed:.0f} passages/s, ", end="")
    print(f"{pause:.1f} ms a question, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    return np.asarray(asked @ rows.T, dtype=np.float64)


def compare(corpus: Path, name: str) -> None:
    texts, questions = read_texts(corpus), read_questions(corpus)
    words, same = by_words(texts, questions), same_script(texts, questions)
    if name == "words":
        print(f"{len(texts)} passages, {len(questions)} questions")
        show("words (BM25)", words, texts, questions)
        return
    meaning = measure(name, texts, questions)
    show(name, meaning, texts, questions)
    show(f"words + {name}, by rank", by_rank(words, meaning), texts, questions)
    merged = by_deviation(words, meaning)
    show(f"words + {name}, by deviation", merged, texts, questions)
    show("the same, scripts apart 3:1", apart(merged, merged, same), texts, questions)
    show(f"the same | {name}, scripts apart 3:1", apart(merged, meaning, same), texts, questions)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("models", nargs="*", help="words, a bundled model, a candidate, or openai:MODEL")
    chosen = parser.parse_args()
    here = [name for name, (package, _) in CANDIDATES.items() if find_spec(package)]
    names = chosen.models or ["words", *BUNDLED, *here]
    if len(names) == 1:
        compare(chosen.corpus, names[0])
        return
    for name in names:
        subprocess.run([sys.executable, "-m", "tests.benchmarks.embedding", str(chosen.corpus), name], check=True)


if __name__ == "__main__":
    main()
