# The commands of the house. Each is a small script in scripts/ that says what it does.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

DATA ?= ./data
LISTEN ?= 127.0.0.1:8080

.PHONY: help demo test check fmt assets journeys bench sbom new-area

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' Makefile | expand -t 18

demo: ## build and open the house with Dortmund's Steckbrief (DATA=./data LISTEN=127.0.0.1:8080)
	@scripts/demo "$(DATA)" "$(LISTEN)"

test: ## everything that must hold: format, clippy, licences, tests on both databases, browser journeys
	@scripts/test

check: ## the quick round: format, clippy, Rust tests on SQLite
	@scripts/check

fmt: ## bring the Rust sources into their format
	@cargo fmt --all

assets: ## fetch the npm packages and build style sheet, script, icons and fonts
	@scripts/assets

journeys: ## the browser journeys alone (UPDATE_HANDBOOK=1 renews the handbook's pictures)
	@scripts/journeys

bench: ## measure each figure beside its limit
	@scripts/bench

sbom: ## list every library in the binary (CycloneDX): target/sbom.cdx.json
	@node scripts/sbom.mjs

new-area: ## lay out a new area: make new-area NAME=interpreting
	@scripts/new-area "$(NAME)"
