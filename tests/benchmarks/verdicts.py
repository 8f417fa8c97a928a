"""How often a changed sentence is called supported, and a true one unsupported.

`python -m tests.benchmarks.verdicts FOLDER...`: a FOLDER holds `articles.jsonl` and `files/ID.txt`; of several,
sentences are taken in turn. At most CASES sentences of each kind and language are tried; the evidence is the sentence
itself, as a citation pins it, in its passage.
`--show KIND LANGUAGE` prints those that passed.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice, zip_longest
from pathlib import Path

from assistant.conversation import Citation
from assistant.question.lexicon import Lexicon
from assistant.verify.verify import verdict
from ingest.documents import RawDocument
from ingest.embed import load_embeddings
from ingest.prepare import prepare
from ingest.read import read
from tests.benchmarks.falsify import KINDS, Kind, Pool, True_, paraphrases, people

CASES = 100
LANGUAGES = ("en", "ru", "zh")
SHORTEST = {"en": 40, "ru": 40, "zh": 14}
LONGEST = {"en": 320, "ru": 320, "zh": 130}


def main() -> None:
    folders = [Path(argument) for argument in sys.argv[1:] if Path(argument).is_dir()]
    shown = sys.argv[sys.argv.index("--show") + 1 :] if "--show" in sys.argv else []
    for language in LANGUAGES:
        found = zip_longest(*(sentences(folder, language) for folder in folders))
        trues = [true for row in found for true in row if true]
        print(f"\n{language}: {len(trues)} true sentences")
        called_supported(trues, language, shown)
        called_unsupported(trues, language, shown)


def sentences(folder: Path, language: str) -> Iterator[True_]:
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        known = json.loads(line)
        if known["language"][:2] != language:
            continue
        path = next((folder / "files").glob(f"{known['id']}.*"))
        for raw in read(path, path.name, str(path)):
            assert isinstance(raw, RawDocument)
            document, passages = prepare(raw)
            for passage in passages:
                before = ""
                for sentence in passage.sentences:
                    text = passage.sentence_text(sentence)
                    if SHORTEST[language] <= len(text) <= LONGEST[language] and text[-1] in ".。":
                        yield True_(text, document.source, sentence.start, language, before, passage.text)
                    before = text


def called_supported(trues: list[True_], language: str, shown: list[str]) -> None:
    pool = Pool(sorted({name for true in trues for name in people(true.text, language)}), [true.text for true in trues])
    for kind, change in KINDS.items():
        cases = list(
            islice(chain(falsified(trues, change, pool, 0, 2), falsified(trues, change, pool, 2, None)), CASES)
        )
        passed = [(true, false) for true, false in cases if judged(true, false, kind) == "supported"]
        caught = 1 - len(passed) / max(len(cases), 1)
        print(f"    {kind:15} {len(cases):4} false sentences, {caught:6.1%} not called supported")
        if shown[:2] == [kind, language]:
            for true, false in passed:
                print(f"        - {true.text}\n        + {false}")


def falsified(
    trues: list[True_], change: Kind, pool: Pool, first: int, last: int | None
) -> Iterator[tuple[True_, str]]:
    """The changes of each sentence from the first to the last: two of each before more of any."""
    for true in trues:
        yield from ((true, false) for false in islice(change(true, pool), first, last) if false != true.text)


def called_unsupported(trues: list[True_], language: str, shown: list[str]) -> None:
    found: dict[str, list[tuple[True_, str, str]]] = defaultdict(list)
    for true in trues:
        for how, said in paraphrases(true):
            if len(found[how]) < CASES:
                found[how].append((true, said, judged(true, said)))
    for how, cases in found.items():
        lost = [case for case in cases if case[2] == "unsupported"]
        partly = sum(case[2] == "partly" for case in cases)
        rates = f"{len(lost) / len(cases):5.1%} unsupported, {partly / len(cases):5.1%} partly"
        print(f"    true, {how:24} {len(cases):4} sentences, {rates}")
        if shown[:2] == [how, language]:
            for true, said, how_judged in cases:
                if how_judged != "supported":
                    problems = verdict(said, [cited(true)], true.beside, lexicon())[1]
                    print(f"        {how_judged} {problems}\n        - {true.text}\n        + {said}")


def judged(true: True_, said: str, kind: str = "") -> str:
    """Actors may be those of the sentence before: then that is cited too."""
    before = [Citation(2, true.source, 0, len(true.before), true.before)] if kind == "swapped actors" else []
    return verdict(said, [cited(true), *before], true.beside, lexicon())[0]


@cache
def lexicon() -> Lexicon:
    return Lexicon(load_embeddings("use").embed_documents)


def cited(true: True_) -> Citation:
    return Citation(1, true.source, true.start, true.start + len(true.text), true.text)


if __name__ == "__main__":
    main()
