# shellcheck shell=bash
# The parts of script/cluster. $home is its folder: a pid file and a log for each process, and what they were started with.

PATIENCE=240

# --- processes -------------------------------------------------------------------------------------------------------

# Whether the process of that name runs; a pid that now belongs to another program does not count.
runs() {
    [ -f "$home/$1.pid" ] && { tr '\0' ' ' <"/proc/$(cat "$home/$1.pid")/cmdline"; } 2>/dev/null | grep -qF "$home"
}

# Starts a command of that name in the background, for longer than this script lives.
launch() {
    local name=$1 looks=0
    shift
    setsid "$@" >>"$home/$name.log" 2>&1 </dev/null 9>&- &
    echo $! >"$home/$name.pid"
    # For a moment it still is the shell that becomes it.
    until runs "$name" || [ $looks -ge 50 ]; do
        looks=$((looks + 1))
        sleep 0.02
    done
}

# Ends it in good order, and for good when that takes too long.
end() {
    local name=$1 pid waited=0
    if runs "$name"; then
        pid=$(cat "$home/$name.pid")
        kill -TERM "$pid"
        while runs "$name"; do
            [ $waited -lt 600 ] || kill -KILL "$pid"
            waited=$((waited + 1))
            sleep 0.1
        done
    fi
    rm -f "$home/$name.pid"
}

# The status that an address on this machine answers with, or nothing.
status_of() {
    local answer=""
    {
        exec 8<>"/dev/tcp/127.0.0.1/$1" &&
            printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&8 &&
            read -r -t 5 answer <&8
        exec 8>&-
    } 2>/dev/null || true
    set -- $answer
    printf '%s' "${2:-}"
}

# Waits for words of the test that is given, as long as the process of that name runs.
await() {
    local name=$1 waited=0
    shift
    until "$@"; do
        runs "$name" || fail "$name ended." "What it said is in $home/$name.log."
        [ $waited -lt $((PATIENCE * 5)) ] || fail "$name was not ready within $PATIENCE seconds, see $home/$name.log."
        waited=$((waited + 1))
        sleep 0.2
    done
}

# --- the cluster as a whole ------------------------------------------------------------------------------------------

# Keeps what it was started with, so that each node that is started later is like the others.
begin() {
    need_jdk
    mkdir -p "$home/data"
    if [ ! -f "$home/settings" ]; then
        {
            printf 'port=%q\n' "${PORT:-8080}"
            printf 'nodes=%q\n' "${NODES:-2}"
            printf 'profiles=%q\n' "${PROFILES-demo}"
            printf 'options=%q\n' "${JAVA_OPTS:-}"
            printf 'database=%q\n' "${PORTAL_DB_URL:-}"
            printf 'galera=%q\n' "${GALERA:-0}"
            printf 'settings=('
            [ $# -eq 0 ] || printf '%q ' "$@"
            printf ')\n'
        } >"$home/settings"
    fi
    read_settings
}

read_settings() {
    galera=0
    . "$home/settings"
}

known_cluster() {
    [ -f "$home/settings" ] || fail "there is no cluster in $home." "Start one: script/cluster start"
    read_settings
    find_jdk || true
    if [ -f "$home/app/jar" ]; then app_jar=$(cat "$home/app/jar"); fi
}

# Nodes that run keep the jar that they were started with; another one wants a stop, or a roll.
need_app() {
    local jar=${PORTAL_JAR:-} name
    for name in $(node_names); do
        if runs "$name" && [ -f "$home/app/jar" ]; then
            app_jar=$(cat "$home/app/jar")
            return 0
        fi
    done
    if [ -z "$jar" ]; then
        jar_is_current || build_jar
        jar=$(the_jar)
    fi
    prepare_app "$jar"
}

# The jar, extracted and with a cache of the classes that a start loads: it starts in a third of the time. Each jar has a
# folder of its own.
prepare_app() { # jar
    local jar=$1 app
    app="$home/app/$(printf '%s' "$jar" | cksum | cut -d ' ' -f 1)"
    app_jar="$app/$(basename "$jar")"
    if [ ! -f "$app/portal.aot" ] || [ "$jar" -nt "$app/portal.aot" ]; then
        say "Preparing the jar for quick starts ..."
        rm -rf "$app" "$home/training"
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >"$home/training.log" 2>&1
        "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$app/portal.aot" -XX:+UseCompactObjectHeaders -XX:+UseG1GC \
            -Dspring.context.exit=onRefresh -jar "$app_jar" "--portal.data=$home/training" >>"$home/training.log" 2>&1 ||
            fail "the trial start failed." "What it said is in $home/training.log."
        rm -rf "$home/training"
    fi
    printf '%s\n' "$app_jar" >"$home/app/jar"
}

address() { printf 'http://127.0.0.1:%s\n' "$port"; }

show_status() {
    local name
    [ -z "$database" ] || printf '%-10s given: %s\n' database "$database"
    for name in $(database_names) $(node_names) haproxy; do
        if runs "$name"; then
            printf '%-10s pid %-8s %s\n' "$name" "$(cat "$home/$name.pid")" "$(seen_by_haproxy "$name")"
        else
            printf '%-10s does not run\n' "$name"
        fi
    done
    printf '%-10s ' address
    address
}

stop_all() {
    local name
    end haproxy
    for name in $(node_names); do end "$name"; done
    # The other way round than they were started: who ends last has everything, and begins the next time.
    for name in $(database_names | tac); do end "$name"; done
    say "Stopped. The data are still in $home."
}

# --- the database ----------------------------------------------------------------------------------------------------

# What of the database is started here: nothing, where one is given.
database_names() {
    if [ -n "$database" ]; then return 0; fi
    if [ "$galera" != 0 ]; then galera_names; else echo database; fi
}

# Where a node finds it.
database_url() { # number of the node
    if [ -n "$database" ]; then
        printf '%s\n' "$database"
    elif [ "$galera" != 0 ]; then
        galera_url $((($1 - 1) % galera + 1))
    else
        printf 'jdbc:mariadb://127.0.0.1:%s/portal\n' $((port + 9))
    fi
}

start_database() {
    [ -z "$database" ] || return 0
    if [ "$galera" != 0 ]; then start_galera; else start_single_database; fi
}

start_single_database() {
    runs database && return 0
    local base="$PWD/target/mariadb/base" folder="$home/database"
    if [ ! -d "$folder/data" ]; then
        need_maven
        need_test_classes
        say "Laying out a database ..."
        "$JAVA_HOME/bin/java" -cp "$TEST_CLASSPATH" org.orderportal.bench.MariaDbProcess "$folder" >"$home/database.log" 2>&1 ||
            fail "no MariaDB could be laid out." "What it said is in $home/database.log."
        database_account "$folder"
    fi
    launch database "$base/bin/mariadbd" --no-defaults "--basedir=$base" "--datadir=$folder/data" \
        "--socket=$folder/s" "--port=$((port + 9))" --bind-address=127.0.0.1 "--init-file=$folder/start.sql" \
        --innodb-flush-log-at-trx-commit=1 --max-allowed-packet=128M --max-connections=400 "$(as_user)"
    await database accepts_connections
}

# What a server does whenever it starts: the portal's account and its empty database, where they are not there yet.
database_account() { # folder of the server
    local from
    if [ ! -f "$home/password" ]; then
        head -c 18 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$home/password"
        chmod 600 "$home/password"
    fi
    (
        umask 077
        for from in localhost 127.0.0.1; do
            printf "create user if not exists 'portal'@'%s' identified by '%s';\n" "$from" "$(cat "$home/password")"
            printf "grant all on *.* to 'portal'@'%s';\n" "$from"
        done >"$1/start.sql"
        printf 'create database if not exists portal character set utf8mb4 collate utf8mb4_nopad_bin;\n' >>"$1/start.sql"
    )
}

# A server wants to be told whose files it uses when that is root.
as_user() { printf -- '--user=%s\n' "$(id -un)"; }

accepts_connections() { (exec 8<>"/dev/tcp/127.0.0.1/$((port + 9))") 2>/dev/null; }

# --- the nodes -------------------------------------------------------------------------------------------------------

node_names() {
    local number
    for number in $(seq 1 "$nodes"); do echo "node$number"; done
}

port_of() { echo $((port + ${1#node})); }

is_ready() { [ "$(status_of "$(port_of "$1")" /actuator/health/readiness)" = 200 ]; }

# The demo's documents are handed in by the first node, before there is a second. (Releases that an upgrade begins with say
# no more than this.)
has_demo() { grep -q "The demo's documents are here" "$home/$1.log"; }

start_nodes() {
    local name
    for name in $(node_names); do
        runs "$name" && continue
        start_node "$name"
        await "$name" is_ready "$name"
        case ",$profiles," in *,demo,*) await "$name" has_demo "$name" ;; esac
    done
}

start_node() {
    say "Starting $1 ..."
    # shellcheck disable=SC2086
    SPRING_PROFILES_ACTIVE="mariadb${profiles:+,$profiles}" \
        PORTAL_DB_URL="$(database_url "${1#node}")" \
        PORTAL_DB_USER="${PORTAL_DB_USER:-portal}" \
        PORTAL_DB_PASSWORD="${PORTAL_DB_PASSWORD:-$(cat "$home/password" 2>/dev/null)}" \
        launch "$1" "$JAVA_HOME/bin/java" "-XX:AOTCache=$(dirname "$app_jar")/portal.aot" -XX:+UseCompactObjectHeaders -XX:+UseG1GC \
        -XX:+UseStringDeduplication -Xmx1g $options -jar "$app_jar" --server.address=127.0.0.1 "--server.port=$(port_of "$1")" \
        "--portal.data=$home/data" --server.forward-headers-strategy=native --portal.leaving=PT3S ${settings[@]+"${settings[@]}"}
}

kill_one() { # number of a node, or the name of whatever runs
    local name=${1:-}
    case "$name" in [1-9] | [1-9][0-9]) name=node$name ;; esac
    case " $(database_names | tr '\n' ' ')$(node_names | tr '\n' ' ')" in
        *" $name "*) ;;
        *) fail "kill wants the number of a node, or a name that status shows." ;;
    esac
    runs "$name" || fail "$name does not run."
    kill -KILL "$(cat "$home/$name.pid")"
    rm -f "$home/$name.pid"
}

# A node that ends says first that it is not ready, and goes on answering until HAProxy has seen it.
roll() { # jar, or nothing
    local name
    [ -z "$1" ] || prepare_app "$1"
    for name in $(node_names); do
        say "Ending $name ..."
        end "$name"
        start_node "$name"
        await "$name" is_ready "$name"
        await haproxy is_up "$name"
    done
}

# --- HAProxy ---------------------------------------------------------------------------------------------------------

# Who has a session goes on with the node that holds it. One that dies or leaves is left alone within a second; a
# connection that it refuses goes to the next one at once, and so does a page that was asked for and never came.
start_haproxy() {
    runs haproxy && return 0
    {
        cat <<END
# Written by script/cluster.
global
    maxconn 8000
    log stdout format raw local0 notice
defaults
    mode http
    log global
    timeout connect 2s
    timeout client 75s
    timeout server 75s
    timeout check 2s
    retries 3
    option redispatch 1
    option forwardfor
frontend portal
    bind 127.0.0.1:$port
    http-request set-header X-Forwarded-Port $port
    default_backend nodes
frontend figures
    bind 127.0.0.1:$((port + 8))
    stats enable
    stats uri /
backend nodes
    balance leastconn
    http-reuse never
    retry-on conn-failure empty-response
    http-request disable-l7-retry unless METH_GET
    option httpchk
    http-check send meth GET uri /actuator/health/readiness hdr Host localhost
    http-check expect status 200
    cookie portal-node insert indirect nocache httponly attr "SameSite=Lax"
    default-server check inter 1s fastinter 200ms downinter 300ms fall 2 rise 1
END
        for name in $(node_names); do
            printf '    server %s 127.0.0.1:%s cookie %s\n' "$name" "$(port_of "$name")" "$name"
        done
    } >"$home/haproxy.cfg"
    launch haproxy "$HAPROXY" -db -f "$home/haproxy.cfg"
    for name in $(node_names); do await haproxy is_up "$name"; done
}

# UP or DOWN, and why; nothing of what it does not know.
seen_by_haproxy() {
    {
        exec 8<>"/dev/tcp/127.0.0.1/$((port + 8))" && printf 'GET /;csv HTTP/1.0\r\n\r\n' >&8 &&
            tr -d '\r' <&8 | awk -F, -v name="$1" '$1 == "nodes" && $2 == name { print $18 }'
        exec 8>&-
    } 2>/dev/null || true
}

is_up() { case "$(seen_by_haproxy "$1")" in UP*) return 0 ;; *) return 1 ;; esac; }
