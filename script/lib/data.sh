# shellcheck shell=bash
# Whose data a script is about: the embedded database in a folder, or the MariaDB that the portal's environment names.

is_mariadb() { # whether the environment is that of a portal on MariaDB
    case ",${SPRING_PROFILES_ACTIVE:-}," in *,mariadb,*) return 0 ;; esac
    return 1
}

absolute() { # a path as seen from the folder in which the script was called
    case "$1" in /*) printf '%s\n' "$1" ;; *) printf '%s\n' "$here/$1" ;; esac
}

# Runs a command of the jar's (a profile), and answers as it does: 0 done, 1 wrong, 2 not done.
run_command() { # profile settings...
    local profile=$1
    shift
    need_jdk
    jar_is_current || build_jar
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseCompactObjectHeaders ${JAVA_OPTS:-} -jar "$(the_jar)" \
        "--spring.profiles.active=$profile" "$@"
}

# Sets DB_HOST, DB_PORT and DB_NAME from PORTAL_DB_URL, and DB_OPTIONS, a file for --defaults-extra-file: what stands in a
# command is seen by everybody on the machine.
read_mariadb() {
    local url=${PORTAL_DB_URL:-jdbc:mariadb://localhost:3306/portal} address
    [[ "$url" =~ ^jdbc:mariadb:(//|[a-z]+://)([^/]+)/([A-Za-z0-9_]+) ]] ||
        fail "PORTAL_DB_URL does not name a MariaDB: $url" "It looks like jdbc:mariadb://db.example:3306/portal."
    address=${BASH_REMATCH[2]%%,*}
    DB_NAME=${BASH_REMATCH[3]}
    DB_HOST=${address%%:*}
    DB_PORT=3306
    case "$address" in *:*) DB_PORT=${address##*:} ;; esac
    [ -n "${PORTAL_DB_PASSWORD:-}" ] || fail "PORTAL_DB_PASSWORD is not set." "Give this script the environment that the portal has."
    DB_OPTIONS=$(mktemp)
    chmod 600 "$DB_OPTIONS"
    # shellcheck disable=SC2064
    trap "rm -f '$DB_OPTIONS'" EXIT
    local password=${PORTAL_DB_PASSWORD//\\/\\\\}
    printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword="%s"\nprotocol=tcp\ndefault-character-set=utf8mb4\n' \
        "$DB_HOST" "$DB_PORT" "${PORTAL_DB_USER:-portal}" "${password//\"/\\\"}" >"$DB_OPTIONS"
}

need_mariadb_client() { # program
    [ -n "${MARIADB_BIN:-}" ] && PATH="$MARIADB_BIN:$PATH"
    have "$1" && return 0
    install_packages mariadb-client && have "$1" && return 0
    fail "there is no $1 on this machine." "Get it: apt-get install mariadb-client, then run this again."
}
