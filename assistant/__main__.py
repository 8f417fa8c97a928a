"""The command `assistant`."""

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from assistant.settings import AssistantSettings, load_settings
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.settings import IngestSettings

COMMAND = "assistant"
REGISTERS = {
    "officials": "who held which office when",
    "meetings": "who met whom, when and where",
    "agreements": "what was signed between whom",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """0 done, also when the corpus does not say; 1 failed; 2 wrong usage. A failure is one sentence on stderr."""
    flags = parser().parse_args(arguments)
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    try:
        run(flags, *load_settings(vars(flags)))
        return 0
    except Problem as problem:
        if flags.debug:
            traceback.print_exc()
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has gone; what is still buffered must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def run(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings) -> None:
    """Take the library before anything slow is imported, so that a refusal comes at once."""
    if flags.verb == "export":
        from assistant import commands

        return commands.export(flags, ingest, settings)
    if flags.verb in REGISTERS:
        from assistant.register_commands import show

        return show(flags, ingest, settings)
    with Lock(ingest.library, "chroma", f"{COMMAND} {flags.verb or ''}".strip()) as lock:
        from assistant import commands

        if flags.verb == "evaluate":
            from assistant.evaluation.evaluate import evaluate

            return evaluate(flags, ingest, settings, lock)
        perform = {"ask": commands.ask, "search": commands.search, None: commands.page}[flags.verb]
        perform(flags, ingest, settings, lock)


def parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--library", type=Path, metavar="DIR", help="where everything is kept (also ASSISTANT_LIBRARY)")
    shared.add_argument("--chat-model", metavar="PROVIDER:MODEL", help="what answers; none means quotations only")
    shared.add_argument("--debug", action="store_true", help="a traceback with every error")
    line = argparse.ArgumentParser(
        prog=COMMAND, description="Ask the library, and get answers that cite the exact passage.", parents=[shared]
    )
    line.set_defaults(debug=False)
    line.add_argument("--host", help="127.0.0.1 unless told otherwise")
    line.add_argument("--port", type=int, help="7860 unless told otherwise")
    line.add_argument("--open", action=argparse.BooleanOptionalAction, default=False, help="open the page in a browser")
    verbs = line.add_subparsers(title="commands", dest="verb", metavar="COMMAND")
    ask = verbs.add_parser("ask", parents=[shared], help="one answer in the terminal, or a file of questions")
    ask.add_argument("question", nargs="?", metavar="QUESTION")
    ask.add_argument("--conversation", metavar="ID", help="continue this conversation")
    ask.add_argument("--json", action="store_true", help="the answer as JSON on stdout")
    add_limits(ask)
    add_batch(ask)
    search = verbs.add_parser("search", parents=[shared], help="passages, best first")
    search.add_argument("query", nargs="?", metavar="QUERY")
    search.add_argument("-k", type=int, default=10, metavar="N", help="how many passages, 10 unless told otherwise")
    search.add_argument("--json", action="store_true", help="the passages as JSON on stdout")
    add_limits(search)
    add_batch(search)
    export = verbs.add_parser("export", parents=[shared], help="a conversation as a file")
    export.add_argument("conversation", metavar="CONVERSATION")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="a file ending in .md")
    for register, what in REGISTERS.items():
        add_register(verbs.add_parser(register, parents=[shared], help=what))
    add_evaluate(verbs.add_parser("evaluate", parents=[shared], help="scores for questions whose answers are known"))
    return line


def add_evaluate(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("questions", type=Path, nargs="+", metavar="QUESTIONS.jsonl", help="questions and dialogues")
    verb.add_argument("--json", action="store_true", help="the scores as JSON on stdout")
    verb.add_argument("--faults", action="store_true", help="also each question that was answered wrongly, and why")
    verb.add_argument("--output", type=Path, metavar="RUN.json", help="where what came of each question is kept")
    verb.add_argument("--compare", type=Path, metavar="RUN.json", help="what got better and worse since that run")


def add_register(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--person", metavar="NAME", help="only where this person takes part; any spelling, or a surname")
    verb.add_argument("--from", dest="since", metavar="DATE", help="only what happened on this day or later")
    verb.add_argument("--to", dest="until", metavar="DATE", help="only what happened on this day or earlier")
    form = verb.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON on stdout")
    form.add_argument("--csv", action="store_true", help="as CSV on stdout")


def add_limits(verb: argparse.ArgumentParser) -> None:
    """Limits on the documents searched; what is not given is read out of the question."""
    verb.add_argument("--from", dest="since", metavar="DATE", help="only what was published on this day or later")
    verb.add_argument("--to", dest="until", metavar="DATE", help="only what was published on this day or earlier")
    verb.add_argument("--publisher", metavar="NAME", help="only what this publisher published")
    verb.add_argument("--language", metavar="L", help="only documents in this language: en, ru, zh and so on")


def add_batch(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--batch", type=Path, metavar="IN.jsonl", help="a file with one JSON object a line")
    verb.add_argument("--output", type=Path, metavar="OUT.jsonl", help="where the results of --batch go")


if __name__ == "__main__":
    sys.exit(main())
