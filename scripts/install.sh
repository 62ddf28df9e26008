#!/bin/sh
# Installs what the lock file names, when it is not there yet or the lock has changed since. Needs only a stock Node and npm.
set -e
if ! cmp -s package-lock.json node_modules/.installed-lock 2>/dev/null; then
	echo "Installing dependencies (once)" >&2
	npm ci --loglevel=error --no-fund --no-audit >&2
	cp package-lock.json node_modules/.installed-lock
fi
