# Each target installs what it needs into .venv; a second run installs nothing.
PYTHON ?= python3
PIP = .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes
RUN = .venv/bin/python
export TF_CPP_MIN_LOG_LEVEL ?= 3
export CUDA_VISIBLE_DEVICES ?= -1
# The theme advertises its successor before it reads any setting of ours.
export NO_MKDOCS_2_WARNING ?= 1

.PHONY: help serve build card offline audit check test refresh new lint-javascript check-shapes check-programs record-programs vendor claims seeds bench durations lock clean
.DEFAULT_GOAL := help

help:
	@echo "make serve    the site at http://127.0.0.1:8000; a saved page shows in seconds"
	@echo "make check    the contract of all pages; PAGE=docs/answers/x.md for one, with its programs"
	@echo "make new      a page to begin with: KIND=answer NAME=how-many-windows"
	@echo "make refresh  write what runs print into the pages; PAGE=docs/answers/x.md for one"
	@echo "make test     everything; what has not changed since its last green run stands. FRESH=1 runs all, each program"
	@echo "              in a process of its own; SHARD=2/5 runs a fifth"
	@echo "make build    the site into site/"
	@echo "make offline  the site as lstm-shapes-offline.zip, which works from a disk"
	@echo "make check-shapes N=20000   the shape checker against TensorFlow, on that many configurations"
	@echo "make check-programs N=20000   the program reader against TensorFlow, on that many programs"
	@echo "make record-programs   what TensorFlow does with the programs of tests/data/programs"
	@echo "make vendor   the parser of the program reader, from its pinned packages; needs npm"
	@echo "make claims   every case of every property in tests/claims"
	@echo "make seeds    every notebook again under two other seeds; PAGE=docs/learn/x.py for one"
	@echo "make bench    the numbers to keep, on every sixth page; STEP=1 on all"
	@echo "make audit    what a browser measures on twelve pages: Lighthouse, axe, bytes, layout; needs npm"

serve: .venv/docs
	$(RUN) -m mkdocs serve --dirty --dev-addr 127.0.0.1:8000

build: .venv/docs
	$(RUN) -m mkdocs build --strict

check: .venv/test
	@$(RUN) -m ruff check --quiet --no-cache
	@$(RUN) -m lstm_shapes check $(PAGE)

new: .venv/docs
	@$(RUN) -m lstm_shapes new $(KIND) $(NAME)

refresh: .venv/test
	@$(RUN) -m lstm_shapes refresh $(PAGE)

# In a random order, with other random numbers than `refresh` draws.
test: .venv/test .venv/browser
	$(RUN) -m ruff check --quiet --no-cache
	$(RUN) -m ruff format --check --quiet --no-cache
	@$(MAKE) --no-print-directory lint-javascript
	$(RUN) -m pytest --quiet -n 2 --seed 1 $(if $(FRESH),--fresh --fork) $(if $(SHARD),--shard $(SHARD))

# The site itself needs no npm; where there is none, its JavaScript is not linted.
lint-javascript:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory node_modules && node_modules/.bin/biome ci --error-on-warnings --colors=off --reporter=summary; \
	  else echo "JavaScript: not linted, there is no npm here"; fi

node_modules: package-lock.json
	@npm ci --silent && touch $@

# More random configurations than `make test` draws: make check-shapes N=20000 SEED=7
N ?= 20000
SEED ?= 1
check-shapes: .venv/test
	$(RUN) tests/test_shape_rules.py $(N) $(SEED)

# The program reader on more random programs than `make test` draws: make check-programs N=20000 SEED=7
check-programs: .venv/test
	$(RUN) tests/test_random_programs.py $(N) $(SEED)

# tests/data/programs.jsonl. Some of the programs need pandas and scikit-learn, which nothing else here does.
record-programs: .venv/test
	$(PIP) --requirement requirements/record.lock
	$(RUN) tests/record_programs.py

# docs/javascripts/vendor/, from packages that package-lock.json pins with their hashes.
vendor:
	cd vendor-build && npm ci --ignore-scripts --silent && npm run --silent build -- --outfile=../docs/javascripts/vendor/lezer-python.js --log-level=warning

# The site as a zip that works from a disk, without a server and without a network.
offline: build
	$(RUN) -m lstm_shapes.offline site lstm-shapes-offline.zip

# The picture that a link to the site shows elsewhere.
card: .venv/test
	$(RUN) -m lstm_shapes.card

# Every case of every property in tests/claims; `make test` runs a sample.
claims: .venv/test
	CLAIMS=all $(RUN) -m pytest --quiet -n 2 -o timeout=1800 -o faulthandler_timeout=2000 tests/claims

# A notebook shows the same whatever its seed is.
seeds: .venv/test
	SEEDS="1 2" $(RUN) -m pytest --quiet tests/test_notebooks.py::test_notebook $(if $(PAGE),-k $(basename $(notdir $(PAGE))))

STEP ?= 6
bench: .venv/test
	STEP=$(STEP) $(RUN) bench/bench.py

# Lighthouse, axe, bytes, layout: twelve pages, beside a default Material site with the same pages. RUNS=1 is quicker.
RUNS ?= 5
audit: build .venv/browser bench/lighthouse/node_modules
	$(RUN) bench/audit.py --runs $(RUNS)

bench/lighthouse/node_modules: bench/lighthouse/package-lock.json
	@cd bench/lighthouse && npm ci --ignore-scripts --silent && touch node_modules

# How long each test takes, by which shards are cut.
durations: .venv/test .venv/browser
	$(RUN) -m pytest --quiet -n 2 --seed 1 --fresh --fork --write-durations

# Pins everything anew, with hashes and without addresses.
lock: .venv/test
	for group in docs test; do $(RUN) -m uv pip compile pyproject.toml --group $$group --universal --python-version 3.11 \
	  --upgrade --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet --output-file requirements/$$group.lock; done
	$(RUN) -m uv pip compile pyproject.toml --group record --constraint requirements/test.lock --universal --python-version 3.11 \
	  --upgrade --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet --output-file requirements/record.lock

clean:
	rm -rf .venv .cache node_modules site

.venv/python:
	@command -v $(PYTHON) >/dev/null || { echo "LSTM Shapes needs Python 3.11, 3.12 or 3.13, and there is no $(PYTHON) here. Install it, or name one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || { echo "LSTM Shapes needs Python 3.11, 3.12 or 3.13; $(PYTHON) is $$($(PYTHON) -c 'import sys; print(sys.version.split()[0])' 2>/dev/null || echo not one that runs). Name another one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "Installing into .venv, once; with TensorFlow it takes some minutes."
	$(PYTHON) -m venv .venv
	@touch $@

.venv/docs: requirements/docs.lock | .venv/python
	$(PIP) --requirement requirements/docs.lock
	@touch $@

.venv/test: requirements/test.lock | .venv/python
	$(PIP) --requirement requirements/test.lock
	@touch $@ .venv/docs

# The browser tests take a Chromium of the system, or fetch Playwright's. Without any they say that they are skipped; in CI they fail.
.venv/browser: .venv/test
	@$(RUN) tests/browser/find.py || $(RUN) -m playwright install chromium || true
	@touch $@
