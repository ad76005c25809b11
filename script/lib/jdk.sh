# shellcheck shell=bash
# Finds the JDK 25 that everything is built and run with, and sets JAVA_HOME to it.

jdk_version() { # of the JDK at $1: 25, or nothing when there is none
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

jdk_places() {
    if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
    if have javac; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
    local place
    for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* /opt/*/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jbang/cache/jdks/* \
        "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* "$HOME"/.gradle/jdks/* "$HOME"/*jdk* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -d "$place" ]; then printf '%s\n' "$place"; fi
    done
}

# Exactly 25 before a newer one: the build's tools know that one.
find_jdk() {
    local place version newer=""
    while read -r place; do
        version=$(jdk_version "$place")
        if [ "${version:-0}" = 25 ]; then
            export JAVA_HOME="$place"
            return 0
        fi
        if [ "${version:-0}" -gt 25 ] && [ -z "$newer" ]; then newer="$place"; fi
    done < <(jdk_places)
    if [ -n "$newer" ]; then
        export JAVA_HOME="$newer"
        return 0
    fi
    return 1
}

need_jdk() {
    find_jdk && return 0
    if install_packages openjdk-25-jdk-headless 2>/dev/null && find_jdk; then return 0; fi
    fail "there is no JDK 25 on this machine (only a JRE or an older JDK does not do)." \
        "Get one, for instance: apt-get install openjdk-25-jdk (Debian 13 backports, Ubuntu 25.10 and later)," \
        "or Temurin 25 from https://adoptium.net, unpacked anywhere;" \
        "then name its folder in JAVA_HOME and run this again."
}
