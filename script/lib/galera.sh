# shellcheck shell=bash
# Several MariaDB servers that are one database (Galera), from Debian's packages, for script/cluster. Each takes ten ports
# from PORT+10 on: its own, then those of the group, of what was missed, and of a whole copy.

GALERA_LIBRARY=/usr/lib/galera/libgalera_smm.so

need_galera() {
    [ -f "$GALERA_LIBRARY" ] && have mariadbd && have mariadb-backup && have socat && return 0
    install_packages mariadb-server mariadb-backup galera-4 socat && return 0
    fail "there is no MariaDB with Galera on this machine." \
        "Get it: apt-get install mariadb-server mariadb-backup galera-4 socat, then run this again."
}

galera_names() {
    local number
    for number in $(seq 1 "$galera"); do echo "database$number"; done
}

galera_port() { echo $((port + 10 * ${1#database})); }

# All of them, that of the given number first: a node writes to its own database, and to the next one when that dies.
galera_url() {
    local first=$1 step hosts=""
    for step in $(seq 0 $((galera - 1))); do
        hosts="$hosts,127.0.0.1:$(galera_port "database$(((first - 1 + step) % galera + 1))")"
    done
    printf 'jdbc:mariadb:sequential://%s/portal\n' "${hosts#,}"
}

start_galera() {
    local name first any=""
    need_galera
    for name in $(galera_names); do runs "$name" && any=yes; done
    if [ -z "$any" ]; then
        first=$(galera_last)
        start_galera_node "$first" --wsrep-new-cluster
        await "$first" takes_part "$first"
    fi
    # All before any is waited for: where most of them died, it takes most of them to go on.
    for name in $(galera_names); do runs "$name" || start_galera_node "$name"; done
    for name in $(galera_names); do await "$name" takes_part "$name"; done
}

# Who ended last has everything: that one begins the group again.
galera_last() {
    local name
    if [ ! -d "$home/database1" ]; then
        echo database1
        return 0
    fi
    for name in $(galera_names); do
        if grep -qs 'safe_to_bootstrap: 1' "$home/$name/data/grastate.dat"; then
            echo "$name"
            return 0
        fi
    done
    fail "all databases of $home died at once, and none knows whether it has everything." \
        "Compare the seqno that mariadbd --wsrep-recover tells of each, and set safe_to_bootstrap: 1 in data/grastate.dat of the greatest."
}

start_galera_node() { # name [--wsrep-new-cluster]
    local name=$1 at folder="$home/$1" members="" other
    at=$(galera_port "$name")
    say "Starting $name ..."
    if [ ! -d "$folder/data" ]; then
        mkdir -p "$folder"
        mariadb-install-db --no-defaults "--datadir=$folder/data" --auth-root-authentication-method=socket \
            "--auth-root-socket-user=$(id -un)" "$(as_user)" >"$home/$name.log" 2>&1 ||
            fail "$name could not be laid out." "What it said is in $home/$name.log."
        database_account "$folder"
    fi
    for other in $(galera_names); do members="$members,127.0.0.1:$(($(galera_port "$other") + 1))"; done
    launch "$name" mariadbd --no-defaults "--datadir=$folder/data" "--socket=$folder/s" "--port=$at" \
        --bind-address=127.0.0.1 "--init-file=$folder/start.sql" --innodb-flush-log-at-trx-commit=1 \
        --max-allowed-packet=128M --max-connections=400 --binlog-format=ROW --innodb-autoinc-lock-mode=2 \
        --wsrep-on=ON "--wsrep-provider=$GALERA_LIBRARY" --wsrep-cluster-name=portal "--wsrep-node-name=$name" \
        "--wsrep-cluster-address=gcomm://${members#,}" --wsrep-node-address=127.0.0.1 \
        --wsrep-sst-method=mariabackup "--wsrep-sst-auth=$(id -un):" "--wsrep-sst-receive-address=127.0.0.1:$((at + 3))" \
        "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:$((at + 1));base_port=$((at + 1));ist.recv_addr=127.0.0.1:$((at + 2))" \
        "$(as_user)" "${@:2}"
}

# Whether it is in the group and has all that the others have.
takes_part() {
    [ "$(MYSQL_PWD=$(cat "$home/password") mariadb --no-defaults "--socket=$home/$1/s" --user=portal --skip-column-names --batch \
        --execute="select variable_value from information_schema.global_status where variable_name = 'wsrep_ready'" 2>/dev/null)" = ON ]
}
