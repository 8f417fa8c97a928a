"""What is declared, what is imported and what is locked are the same."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = {
    "run.txt": PROJECT["dependencies"],
    "test.txt": [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]],
}


def imported() -> Iterator[str]:
    for path in [*ROOT.glob("ingest/**/*.py"), *ROOT.glob("assistant/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.partition(".")[0]


def locked(lock: str) -> Iterator[Requirement]:
    for line in (ROOT / ".locks" / lock).read_text(encoding="utf-8").splitlines():
        if "==" in line:
            yield Requirement(line.removesuffix("\\"))


def test_what_is_imported_is_declared_and_nothing_else() -> None:
    ours = {"ingest", "assistant"}
    distributions = packages_distributions()
    used = {canonicalize_name(distributions[name][0]) for name in set(imported()) - ours - sys.stdlib_module_names}
    assert used == {canonicalize_name(Requirement(line).name) for line in PROJECT["dependencies"]}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_every_dependency_in_a_version_it_admits(lock: str) -> None:
    versions = {found.name: str(found.specifier).removeprefix("==") for found in locked(lock)}
    for dependency in map(Requirement, LOCKS[lock]):
        assert dependency.specifier.contains(versions[canonicalize_name(dependency.name)]), dependency


def test_the_tests_run_on_the_versions_that_are_installed_for_running() -> None:
    assert set(map(str, locked("run.txt"))) <= set(map(str, locked("test.txt")))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_hashes_and_no_addresses(lock: str) -> None:
    text = (ROOT / ".locks" / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert text.count("==") <= text.count("--hash=sha256:")
