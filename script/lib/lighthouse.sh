# shellcheck shell=bash
# Lighthouse, which judges pages in a browser: only script/bench visit needs it; it never comes into the project itself.

LIGHTHOUSE_VERSION=13.5.0

# Sets LIGHTHOUSE to its program, after getting it through npm where there is none; needs NODE_FOLDER. Without it the
# measurement goes on and says so.
find_lighthouse() {
    local home="${XDG_CACHE_HOME:-$HOME/.cache}/order-portal/lighthouse-$LIGHTHOUSE_VERSION"
    LIGHTHOUSE="$home/node_modules/lighthouse/cli/index.js"
    if [ ! -f "$LIGHTHOUSE" ]; then
        say "Getting Lighthouse $LIGHTHOUSE_VERSION (once) ..."
        PATH="$NODE_FOLDER:$PATH" PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-audit --no-fund --no-save \
            --ignore-scripts --prefix "$home" "lighthouse@$LIGHTHOUSE_VERSION" </dev/null >&2 || true
    fi
    [ -f "$LIGHTHOUSE" ] || LIGHTHOUSE=""
    export LIGHTHOUSE NODE_FOLDER
}
