package org.orderportal.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Backs the embedded database up: {@code --spring.profiles.active=backup --portal.backup.folder=...}. Where a portal runs
 * on the data, it is that portal which does.
 */
@Component
@Profile("backup")
class BackupCommand extends Command {

    private final Backups backups;
    private final Path data;
    private final DataSource database;
    private final Path folder;
    private final Duration patience;

    BackupCommand(
            ConfigurableApplicationContext context,
            Backups backups,
            @Value("${portal.data}") Path data,
            @Value("${portal.command.database}") String database,
            @Value("${spring.datasource.username}") String user,
            @Value("${portal.backup.folder:${portal.data}/backup}") Path folder,
            @Value("${portal.backup.patience:PT1H}") Duration patience) {
        super(context);
        this.backups = backups;
        this.data = data;
        this.database = new DriverManagerDataSource(database, user, "");
        this.folder = folder;
        this.patience = patience;
    }

    @Override
    boolean work(Consumer<String> report) {
        var made = EmbeddedDatabase.isInUse(database) ? ask() : backups.make(database, folder);
        report.accept("Backed up into " + made);
        return true;
    }

    private Path ask() {
        try {
            return new BackupRequest(data).ask(folder, patience);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("it was interrupted.");
        }
    }
}
