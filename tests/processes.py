"""Other processes of the product, for tests of what happens between processes."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent

HOLD = """
import sys
from pathlib import Path
from ingest.lock import Lock
lock = Lock(Path(sys.argv[1]), sys.argv[2], sys.argv[3]).acquire()
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


@contextmanager
def holding(folder: Path, name: str, command: str) -> Iterator[subprocess.Popen[str]]:
    """A process that has a lock of the library, until the block ends."""
    line = [sys.executable, "-c", HOLD, str(folder), name, command]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


# The superuser may read and write everything; without two of its capabilities (PR_CAPBSET_DROP of CAP_DAC_OVERRIDE and
# CAP_DAC_READ_SEARCH) it is bound by the rights of files like everybody.
BOUND = """
import ctypes, os, sys
if os.geteuid() == 0:
    prctl = ctypes.CDLL(None).prctl
    prctl(24, 1), prctl(24, 2)
os.execv(sys.executable, [sys.executable, "-m", "ingest", *sys.argv[1:]])
"""


def ingest(*arguments: str | Path) -> subprocess.Popen[str]:
    """The command `ingest` in its own process, bound by the rights of files."""
    line = [sys.executable, "-c", BOUND, *map(str, arguments)]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


def ingested(*arguments: str | Path) -> tuple[int, str, str]:
    """The exit status of a whole run, its stdout and its stderr."""
    with ingest(*arguments) as process:
        out, err = process.communicate(timeout=300)
    return process.returncode, out, err
