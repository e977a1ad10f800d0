# Two commands: `make serve` and `make test`. Each installs what it lacks; TIRKEU_TOOLCHAIN=debian or =rustup chooses how.
SHELL := bash
PORT ?= 8080

.PHONY: serve test build bench dist diff mutants prove

serve: ## builds what is stale and serves the page on http://localhost:8080/
	@scripts/build.sh --check 2>/dev/null || { echo 'pkg/ is stale: building it'; scripts/build.sh; }
	@scripts/dist.sh
	@. scripts/node.sh && need_node && exec node scripts/serve.mjs dist $(PORT)

test: ## everything that must hold
	@scripts/test.sh

build: ## pkg/ and the pages in www/
	@scripts/build.sh

dist: ## dist/, for any static host
	@scripts/build.sh --check 2>/dev/null || { echo 'pkg/ is stale: building it'; scripts/build.sh; }
	@scripts/dist.sh

bench: ## how fast it is, natively, in WebAssembly and in Chromium
	@scripts/bench.sh

diff: ## who is told something else: FROM=<day or git revision> TO=<the same>
	@scripts/diff.sh '$(FROM)' '$(TO)'

mutants: ## would a wrong edit of the core be noticed? About half an hour
	@scripts/mutants.sh

prove: ## what `make test` looks at in samples, whole: every partial state
	@scripts/prove.sh
