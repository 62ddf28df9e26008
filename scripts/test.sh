#!/bin/sh
# Everything a fresh clone must prove; ends with "N passed, N failed".
set -e
cd "$(dirname "$0")/.."
sh scripts/install.sh
exec node_modules/.bin/node --disable-warning=ExperimentalWarning scripts/test.ts "$@"
