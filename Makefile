# The targets; `make` prints them. Each does all the set-up it needs.
SHELL := /bin/sh
PORT ?= 8000
HOST ?= 127.0.0.1
DB ?= var/verbatim.db
PY := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help setup run test lint bench lock clean

help: ## print the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

setup: .venv/ready ## make the virtual environment with the locked dependencies

run: setup ## ingest seeds/ and serve at http://127.0.0.1:8000 (PORT=8001 for another port)
	.venv/bin/verbatim ingest seeds --db $(DB)
	.venv/bin/verbatim serve --db $(DB) --host $(HOST) --port $(PORT)

test: .venv/ready-dev ## run everything: lint, types, tests, browser tests (installs Chromium where missing)
	.venv/bin/ruff check app tests bench migrations
	.venv/bin/ruff format --check app tests bench migrations
	.venv/bin/mypy
	CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && $(PY) -m pytest $(TESTS)

lint: .venv/ready-dev ## check style and types only
	.venv/bin/ruff check app tests bench migrations
	.venv/bin/ruff format --check app tests bench migrations
	.venv/bin/mypy

bench: .venv/ready-dev ## print the figures that need no data from outside
	$(PY) bench/gold.py
	$(PY) bench/names.py
	$(PY) bench/timeline.py
	$(PY) bench/claims.py
	$(PY) bench/pairs.py
	$(PY) bench/collation.py
	$(PY) bench/pages.py
	$(PY) -m bench.growth

lock: .venv/ready-dev ## resolve the dependencies anew
	.ci/lock

clean: ## remove the virtual environment, caches and the database
	rm -rf .venv var .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/ready: requirements.lock .ci/uv.lock pyproject.toml
	.ci/setup requirements.lock
	@touch $@

.venv/ready-dev: requirements-dev.lock .ci/uv.lock pyproject.toml
	.ci/setup requirements-dev.lock
	@touch .venv/ready $@
