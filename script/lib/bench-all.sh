# shellcheck shell=bash
# Runs every measurement with sizes for a trial or for the real thing, and prints what they found as one table.

# What is measured, and with which options: quick, then whole.
bench_sizes() {
    case "$1 $2" in
        "list quick") echo "orders=20000 small=5000 counted=few timed=few rounds=3 pages=5 warm=100" ;;
        "list whole") echo "orders=1000000 counted=all timed=chosen" ;;
        "editor quick") echo "6 2" ;;
        "editor whole") echo "40 7" ;;
        "visit quick") echo "rounds=2 lighthouse=1" ;;
        "visit whole") echo "rounds=5 lighthouse=5" ;;
        "tax quick") echo "rounds=5 pages=20 warm=400" ;;
        "tax whole") echo "" ;;
        "sessions quick") echo "sessions=1000 seconds=20" ;;
        "sessions whole") echo "" ;;
        "leak quick") echo "sessions=2000 control=500 warm=500" ;;
        "leak whole") echo "" ;;
        "intake quick") echo "rounds=3 most=1000" ;;
        "intake whole") echo "" ;;
        "desk quick") echo "orders=20000" ;;
        *) echo "" ;;
    esac
}

# The numbers of the rows that a measurement is about, for the table when it could not be run.
bench_rows() {
    case "$1" in
        list) echo "P1, P2" ;;
        desk) echo "P1" ;;
        tax) echo "P3" ;;
        sessions) echo "P4" ;;
        editor) echo "P5" ;;
        visit) echo "P6" ;;
        intake) echo "P7" ;;
        start) echo "P8" ;;
        leak) echo "R7" ;;
    esac
}

bench_all() { # quick or whole
    local name failed
    case "$1" in quick | whole) ;; *) fail "script/bench all is quick or whole." ;; esac
    mkdir -p target/bench
    rm -f target/bench/*.rows
    for name in list desk tax sessions editor visit intake start leak; do
        say "== script/bench $name $(bench_sizes "$name" "$1")"
        failed=""
        # shellcheck disable=SC2046
        script/bench "$name" $(bench_sizes "$name" "$1") >"target/bench/$name.log" 2>&1 || failed=yes
        [ -z "$failed" ] || not_run "$name" "it ended early, see target/bench/$name.log"
    done
    script/bench table target/bench
}

not_run() { # name cause
    printf '%s\t%s\t\t%s\t\tnot run\n' "$(bench_rows "$1")" "script/bench $1" "$2" >>"target/bench/$1-not-run.rows"
}
