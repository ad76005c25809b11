# shellcheck shell=bash
# Words to the person who runs a script, and what needs their rights.

say() { printf '%s\n' "$*" >&2; }

# Ends the script; every further argument is a line that tells the next step.
fail() {
    say "Cannot go on: $1"
    shift
    for line in "$@"; do say "  $line"; done
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Installs packages of this Debian or Ubuntu; false when the rights or the package are missing.
install_packages() {
    have apt-get || return 1
    local admin=""
    if [ "$(id -u)" != 0 ]; then
        have sudo && sudo -n true 2>/dev/null || return 1
        admin="sudo -n"
    fi
    say "Installing $* ..."
    $admin apt-get update -qq >&2 || true
    $admin env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2
}
