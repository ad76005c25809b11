# shellcheck shell=bash
# What measurements and proofs run with: the compiled tests, and the libraries that they use.

test_classes_are_current() {
    [ -f target/bench/classpath ] &&
        [ -z "$(find pom.xml src/main src/test -type f -newer target/bench/classpath -print -quit)" ]
}

# Names them in TEST_CLASSPATH, after compiling them where something has changed.
need_test_classes() {
    if ! test_classes_are_current; then
        mkdir -p target/bench
        run_maven -q test-compile dependency:build-classpath -DincludeScope=test \
            -Dmdep.outputFile=target/bench/classpath >&2
        touch target/bench/classpath
    fi
    TEST_CLASSPATH="$PWD/target/test-classes:$PWD/target/classes:$(cat target/bench/classpath)"
}
