# shellcheck shell=bash
# Builds the release before this one from the project's own history.

MIGRATIONS=src/main/resources/db/migration

# The migrations of a commit, each with its content, but for those of the version that is given.
tables_of() { # commit, version
    git ls-tree "$1:$MIGRATIONS" 2>/dev/null | grep -v "	V${2:-none}__" | sort
}

# The newest commit that has all migrations of this one but the newest.
earlier_commit() {
    local newest wanted commit
    newest=$(git ls-tree --name-only "HEAD:$MIGRATIONS" | sed -n 's/^V\([0-9]*\)__.*/\1/p' | sort -n | tail -n 1)
    wanted=$(tables_of HEAD "$newest")
    for commit in $(git rev-list HEAD); do
        if [ "$(tables_of "$commit")" = "$wanted" ]; then
            printf '%s\n' "$commit"
            return 0
        fi
    done
}

# Leaves the path of its jar in target/prove/earlier-jar. A commit that was built before is not built again.
build_earlier() { # commit, or nothing
    local commit folder jar
    have git && git rev-parse -q --verify HEAD >/dev/null 2>&1 ||
        fail "there is no history of the project here: an earlier release cannot be built." "Run this in a clone."
    if [ -n "${1:-}" ]; then
        commit=$(git rev-parse -q --verify "$1^{commit}") || fail "there is no commit $1 here."
    else
        commit=$(earlier_commit)
        [ -n "$commit" ] || fail "the history here has no commit with the tables before the newest migration." \
            "Clone without --depth, or name a commit."
    fi
    folder=target/prove/earlier/$commit
    jar=$(find "$folder/target" -maxdepth 1 -name 'order-portal-*.jar' 2>/dev/null | head -n 1)
    if [ -z "$jar" ]; then
        say "Building the release of $(git log -1 --format='%h, %ad, %s' --date=short "$commit") ..."
        rm -rf "$folder"
        mkdir -p "$folder"
        git archive "$commit" | tar -x -C "$folder"
        # Its own checks were made when it was new.
        "$folder/script/build" -Dspotless.check.skip=true -Dmaven.test.skip=true >&2
        jar=$(find "$folder/target" -maxdepth 1 -name 'order-portal-*.jar' | head -n 1)
    fi
    printf '%s\n' "$PWD/$jar" >target/prove/earlier-jar
}
