# make chat    installs into .venv what is needed and opens the page:  make chat ARGS="--port 8000"
# make test    installs what the tests need as well and runs them:     make test ARGS="tests/ingest -x"
# make check   format, lint, types, and which part may import which
# make format  puts the files into the format that `make check` asks for
# make lock    resolves pyproject.toml anew:                           make lock ARGS="--upgrade"
# Another Python than the first that fits:                             make chat PYTHON=/opt/python3.12/bin/python3

.PHONY: chat test check format lock clean
.DEFAULT_GOAL := chat

BIN := .venv/bin
RUN := .venv/installed-run
TEST := .venv/installed-test
BROWSER := command -v chromium >/dev/null

chat: $(RUN)
	@$(BIN)/assistant $(ARGS)

test: $(TEST)
	@$(BROWSER) || echo "Chromium is not installed, so the tests of the page in a browser are left out." >&2
	@$(BIN)/python -m pytest $$($(BROWSER) || echo --ignore=tests/browser) $(ARGS)

check: $(TEST)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(TEST)
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# With hashes and without addresses, for every system and Python; what only tests need follows what running needs.
LOCK = $(BIN)/uv --quiet pip compile pyproject.toml --group build --universal --python-version 3.11 --fork-strategy fewest \
	--constraint .locks/limits.txt --generate-hashes --no-emit-index-url --no-annotate --no-header

lock: $(TEST)
	@$(LOCK) $(ARGS) -o .locks/run.txt
	@$(LOCK) $(ARGS) --extra test --constraint .locks/run.txt -o .locks/test.txt

clean:
	@rm -rf .venv build *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# An environment with the tests' packages has those for running too.
$(RUN): .locks/run.txt pyproject.toml
	@PYTHON="$(PYTHON)" sh .ci/install .locks/run.txt
	@touch $@

$(TEST): .locks/test.txt pyproject.toml
	@PYTHON="$(PYTHON)" sh .ci/install .locks/test.txt
	@touch $(RUN) $@
