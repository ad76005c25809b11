# shellcheck shell=bash
# Finds Maven, and runs it on the JDK 25.

need_maven() {
    have mvn && return 0
    install_packages maven && have mvn && return 0
    fail "there is no Maven on this machine." "Get it: apt-get install maven (3.8 or later), then run this again."
}

# Never asks; takes nothing from the standard input of the caller.
run_maven() { mvn -B -ntp "$@" </dev/null; }
