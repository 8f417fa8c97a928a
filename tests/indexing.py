"""A process that stores and indexes many passages with the small test model, to be killed: `LIBRARY COUNT`."""

import sys
from pathlib import Path

from ingest.index.index import Index
from tests.stored import open_library, store


def main(folder: Path, count: int) -> None:
    library = open_library(folder)
    if not library.keys():
        for number in range(count // 500):
            lines = (f"word{number} word{(line * 7) % 997} word{(line * 13) % 991}" for line in range(500))
            store(library, "\n".join(lines), at=f"/files/{number}.txt")
    sys.stdout.write("stored\n")
    sys.stdout.flush()
    index = Index.open(folder, library, progress=told)
    sys.stdout.write("indexed\n")
    sys.stdout.flush()
    index.close()


def told(done: int, total: int) -> None:
    sys.stdout.write(f"{done} of {total}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
