#!/bin/sh
# Runs a TypeScript file of the project under the Node the project brings (26), whatever Node called npm.
set -e
cd "$(dirname "$0")/.."
sh scripts/install.sh
exec node_modules/.bin/node --disable-warning=ExperimentalWarning "$@"
