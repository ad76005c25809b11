# shellcheck shell=bash
# Builds the one runnable jar when it is missing or older than what it is made of.

the_jar() { # its path, or nothing
    local file
    for file in target/order-portal-*.jar; do
        if [ -f "$file" ]; then
            printf '%s\n' "$file"
            return 0
        fi
    done
}

jar_is_current() {
    local jar
    jar=$(the_jar)
    [ -n "$jar" ] &&
        [ -z "$(find pom.xml .mvn src/main frontend -type f -newer "$jar" -not -path 'frontend/generated/*' -print -quit)" ]
}

# The committed bundle serves without Node as long as it fits; Vaadin's own check decides. Where it does not fit, the
# front-end goal fails without Node 24: only then is one fetched, and the build run again with it.
build_jar() {
    need_jdk
    need_maven
    mkdir -p target
    local log=target/build.log
    say "Building (the first time Maven gets some hundred megabytes of libraries) ..."
    if run_maven -DskipTests "$@" package >"$log" 2>&1; then return 0; fi
    if grep -Eq 'Failed to execute goal com\.vaadin:[^ ]*:(prepare|build)-frontend' "$log"; then
        need_node
        if run_maven -DskipTests "-Dvaadin.node.folder=$NODE_FOLDER" "$@" package >"$log" 2>&1; then return 0; fi
    fi
    grep -E '^\[ERROR\]|BUILD FAILURE' "$log" | head -n 40 >&2
    fail "the build failed." "Everything it said is in $log."
}
