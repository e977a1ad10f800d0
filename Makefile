# What can be done here? `make help` lists it. Each target installs what it lacks; TIRKEU_TOOLCHAIN=debian or
# =rustup chooses how.
SHELL := bash
PORT ?= 8080

.PHONY: help serve law accept check test everything build repro fuzz release bench case diff mark taps watch gallery

help: ## lists the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

serve: ## builds what is stale and serves the site on http://localhost:8080/ (PORT=8081 for another port)
	@scripts/build/build.sh --check || scripts/build/build.sh || \
	  echo 'it cannot be built here: serving dist/ as it is'
	@. scripts/node.sh && need_node && exec node scripts/serve.mjs dist $(PORT)

law: ## the table of rules, situations, and the rules read aloud: in half a minute, after each edit of a rule
	@scripts/test/law

accept: ## after words have changed: looks at them, writes the records of what is said anew, and builds
	@scripts/accept.sh

check: ## form, lints, types, the native tests, and that what is made is current: after each change
	@scripts/test/run check

test: ## everything that must hold before a change lands, in Rust, Node, Chromium, Firefox and WebKit
	@scripts/test/run test

everything: ## what is exhaustive, too, or the same in every engine: each night, and before a release
	@scripts/test/run everything

build: ## makes what is stale in dist/, which is served, and in pkg/, which npm gets
	@scripts/build/build.sh

repro: ## two builds from nothing, in other folders, time zones and languages: equal to each other and to git
	@scripts/test/rebuilt

fuzz: ## whatever can come in, by chance, for a minute: RUNS=10000000 for a night, SEED=5 for the same again
	@RUNS='$(RUNS)' SEED='$(SEED)' scripts/test/fuzz

release: ## the archives, what is in them, and their checksums: in .toolchain/release
	@scripts/release.sh .toolchain/release

diff: ## who is told something else, and in which words: FROM=<day or git revision> TO=<the same>
	@scripts/diff.sh '$(FROM)' '$(TO)'

# The link comes by the environment as it is: somebody has sent it, and neither make nor a shell may read what is in it.
case: override export LINK := $(value LINK)
case: ## a situation for the tests of what somebody has sent: LINK='…', or the whole text by a pipe
	@scripts/case.sh $${LINK:+"$$LINK"}

mark: ## the marks of all that people are told, and what the changelog still has to say of it
	@scripts/mark.sh

watch: ## which rules to compare with their sources again; KEEP=1, or sources: a person has compared them
	@scripts/watch.sh $(if $(KEEP),--keep $(filter-out 1,$(KEEP)))

taps: ## how many taps it takes to be told, and how few it could be
	@scripts/taps.sh

gallery: ## every kind of screen on one page, to look at: in .toolchain/gallery
	@scripts/gallery.sh

bench: ## how fast it is: natively, beside other engines, and the page's loads beside a plain page
	@scripts/bench.sh
