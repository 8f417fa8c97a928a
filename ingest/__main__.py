"""The command `ingest`."""

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from ingest.lock import Lock
from ingest.problem import Problem
from ingest.settings import IngestSettings, load

COMMAND = "ingest"
OF_ASSISTANT = ("chat_model", "passages", "host", "port")
"""Settings of the other command, which may stand in the environment."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 done, 1 failed, 2 wrong usage; a failure is one sentence on stderr."""
    flags = parser().parse_args(arguments)
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    try:
        return run(flags)
    except Problem as problem:
        if flags.debug:
            traceback.print_exc()
        print(problem, file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def parser() -> argparse.ArgumentParser:
    line = argparse.ArgumentParser(
        prog=COMMAND, description="Read documents into the library, so that `assistant` answers from them."
    )
    line.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files, folders, .zip, .jsonl; without any: seeds/"
    )
    line.add_argument("--library", type=Path, metavar="DIR", help="where everything is kept (also ASSISTANT_LIBRARY)")
    line.add_argument("--embedding-model", metavar="NAME", help="a bundled model, or openai:NAME for a server")
    line.add_argument("--jobs", type=int, metavar="N", help="reader processes; 0, as by default, means one per core")
    line.add_argument("--retry", action="store_true", help="read files again that could not be read the last time")
    line.add_argument("--watch", action="store_true", help="go on until Ctrl-C: follow what changes in the paths")
    line.add_argument("--json", action="store_true", help="the report as JSON on stdout, nothing else there")
    line.add_argument("--debug", action="store_true", help="a traceback with every error")
    what = line.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="compare library, Chroma and word index; 1 if they differ")
    what.add_argument(
        "--rebuild", action="store_true", help="build the indexes anew; embed again if the model is another"
    )
    what.add_argument("--list", action="store_true", help="the documents in the library")
    what.add_argument("--show", metavar="DOCUMENT", help="a document with what was dropped of it, and why")
    what.add_argument(
        "--correct",
        nargs="+",
        metavar=("DOCUMENT", "FIELD=VALUE"),
        help="say what its title, publisher, author, published, language or url is; FIELD= takes that back",
    )
    what.add_argument("--remove", metavar="DOCUMENT", help="take a document, named by id, out of the search")
    return line


def run(flags: argparse.Namespace) -> int:
    given = {"library": flags.library, "jobs": flags.jobs, "embedding_model": flags.embedding_model}
    settings = load(IngestSettings, "ingest", given, known=OF_ASSISTANT)
    from ingest.library import sqlite

    with sqlite.explained(settings.library):
        if flags.list or flags.check or flags.show:
            return look(flags, settings)
        if flags.watch:
            return follow(flags, settings)
        with Lock(settings.library, "ingest", COMMAND):  # before anything slow is loaded: a refusal must come at once
            return change(flags, settings)


def look(flags: argparse.Namespace, settings: IngestSettings) -> int:
    from ingest import commands, listing

    if flags.list:
        return listing.show_list(settings, flags.json)
    if flags.show:
        return listing.show(settings, flags.show, flags.json)
    return commands.compare(settings, flags.json)


def follow(flags: argparse.Namespace, settings: IngestSettings) -> int:
    from ingest import watch

    return watch.watch(flags.paths, settings, flags.json, flags.retry)


def change(flags: argparse.Namespace, settings: IngestSettings) -> int:
    from ingest import commands

    if flags.correct:
        return commands.correct(settings, flags.correct[0], flags.correct[1:], flags.json)
    if flags.remove:
        return commands.remove(settings, flags.remove, flags.json)
    if flags.rebuild:
        return commands.rebuild(settings)
    return commands.read_documents(flags.paths, settings, flags.json, flags.retry)


if __name__ == "__main__":
    sys.exit(main())
