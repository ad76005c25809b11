# shellcheck shell=bash
# Finds the HAProxy that stands before the nodes of a cluster on this machine, and names it in HAPROXY.

find_haproxy() {
    local place
    for place in "${HAPROXY:-}" haproxy /usr/sbin/haproxy /usr/local/sbin/haproxy; do
        if [ -n "$place" ] && have "$place"; then
            HAPROXY=$(command -v "$place")
            return 0
        fi
    done
    return 1
}

# Its package starts one of its own, which listens to nothing; where services are not run, that is left out.
need_haproxy() {
    find_haproxy && return 0
    install_packages haproxy && find_haproxy && return 0
    fail "the nodes need a HAProxy before them, and there is none." \
        "Get it: apt-get install haproxy (2.6 or later), or name one in HAPROXY, then run this again."
}
