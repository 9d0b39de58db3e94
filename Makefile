# make demo   the graph of the two articles in seeds/, in out/
# make test   everything that continuous integration runs
# make clean  removes what the two made

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test install check browser docs clean

demo: install
	$(BIN)/claimgraph build seeds --out out

test: check
	$(BIN)/python -m pytest

install: $(VENV)/installed

check: $(VENV)/installed-test browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m docs.reference --check

docs: $(VENV)/installed
	$(BIN)/python -m docs.reference
	$(BIN)/python -m docs.tour

browser: $(VENV)/installed-test
	@sh .ci/browser.sh $(BIN)/python

$(BIN)/python:
	@sh .ci/venv.sh $(VENV)

$(VENV)/installed: $(BIN)/python pyproject.toml
	$(PIP) install --editable .
	@touch $@

$(VENV)/installed-test: $(VENV)/installed
	$(PIP) install --editable '.[test]'
	@touch $@

clean:
	rm -rf $(VENV) out build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
