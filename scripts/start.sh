#!/bin/sh
# Installs, builds the page where it is stale, starts Oba. `exec` all the way, so that stopping npm stops the server.
set -e
cd "$(dirname "$0")/.."
sh scripts/install.sh
node_modules/.bin/node --disable-warning=ExperimentalWarning scripts/build.ts
exec node_modules/.bin/node --disable-warning=ExperimentalWarning dist/server/serve.js
