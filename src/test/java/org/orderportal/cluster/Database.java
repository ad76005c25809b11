package org.orderportal.cluster;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.TestMariaDb;

/**
 * A MariaDB that is there for the length of a program, and empty databases in it. With GALERA=3 in the environment it is
 * a group of three servers, and each node writes to another one.
 */
public final class Database {

    private static final String URL = "spring.datasource.url";
    private static final String ACCOUNT = "portal";

    /** Where each node finds its own server, of a group; left out for a single one. */
    private static final String URLS = "urls";

    private Database() {}

    /** The settings that lead nodes to a new database of that name. */
    public static Map<String, Object> empty(String name) {
        return isGroup()
                ? emptyInGroup(name)
                : new HashMap<>(TestMariaDb.running().newDatabase(name));
    }

    /** What it is, for the column of a table that says what was done. */
    public static String inWords() {
        return isGroup() ? ", over " + System.getenv("GALERA") + " servers (Galera)" : "";
    }

    /** Those for one of several nodes. @param number from 0 on */
    static Map<String, Object> of(Map<String, Object> settings, int number) {
        var own = new HashMap<>(settings);
        if (own.remove(URLS) instanceof List<?> urls) {
            own.put(URL, urls.get(number % urls.size()));
        }
        return own;
    }

    private static boolean isGroup() {
        return System.getenv().getOrDefault("GALERA", "0").matches("[1-9]");
    }

    private static Map<String, Object> emptyInGroup(String name) {
        var group = Cluster.databases(Path.of("target", "prove", "galera"));
        try (var connection = DriverManager.getConnection(group.urls().getFirst(), ACCOUNT, group.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "create or replace database %s character set utf8mb4 collate utf8mb4_nopad_bin".formatted(name));
        } catch (SQLException refused) {
            throw new IllegalStateException("The MariaDB servers refuse a new database", refused);
        }
        var urls = group.urls().stream()
                .map(url -> url.substring(0, url.lastIndexOf('/') + 1) + name)
                .toList();
        var settings = new HashMap<String, Object>();
        settings.put(URLS, urls);
        settings.put(URL, urls.getFirst());
        settings.put("spring.datasource.username", ACCOUNT);
        settings.put("spring.datasource.password", group.password());
        settings.put("spring.datasource.hikari.connection-init-sql", "set session innodb_lock_wait_timeout=10");
        return settings;
    }
}
