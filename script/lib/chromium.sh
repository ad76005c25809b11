# shellcheck shell=bash
# Finds the Chromium in which the journeys run, and names it in CHROMIUM.

find_chromium() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        if [ -n "$name" ] && have "$name"; then
            CHROMIUM=$(command -v "$name")
            export CHROMIUM
            return 0
        fi
    done
    return 1
}

need_chromium() {
    find_chromium && return 0
    install_packages chromium fonts-liberation && find_chromium && return 0
    fail "the journeys need a Chromium, and there is none." \
        "Get it: apt-get install chromium (on Ubuntu: snap install chromium, or Google Chrome's package)," \
        "or name one in CHROMIUM, then run this again."
}
