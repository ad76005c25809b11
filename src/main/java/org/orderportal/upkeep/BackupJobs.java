package org.orderportal.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Backs the embedded database up each night where a folder for it is set, and whenever an operator asks. */
@Component
@Profile("!check & !command")
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:file:')")
class BackupJobs implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(BackupJobs.class);

    private final Backups backups;
    private final DataSource database;
    private final BackupRequest request;
    private final String folder;
    private final int kept;
    private final Clock clock;

    BackupJobs(
            Backups backups,
            DataSource database,
            Clock clock,
            @Value("${portal.data}") Path data,
            @Value("${portal.backup.folder:}") String folder,
            @Value("${portal.backup.keep:14}") int kept) {
        this.backups = backups;
        this.database = database;
        this.request = new BackupRequest(data);
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.backup.at:0 30 2 * * *}")
    void nightly() {
        if (!folder.isEmpty()) {
            var made = backups.make(database, Path.of(folder));
            backups.keep(Path.of(folder), kept);
            LOG.info("Backed up into {}", made);
        }
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT2S")
    void onRequest() throws IOException {
        var wanted = request.taken();
        if (wanted.isPresent()) {
            try {
                request.answer(backups.make(database, wanted.get()));
            } catch (RuntimeException failed) {
                LOG.error("The backup that was asked for could not be made", failed);
                request.refuse(String.valueOf(failed.getMessage()));
            }
        }
    }

    /** How old the newest nightly backup is; no number where there is none. */
    @Override
    public void bindTo(MeterRegistry registry) {
        if (!folder.isEmpty()) {
            Gauge.builder("portal.backup.age", this, BackupJobs::age)
                    .baseUnit("seconds")
                    .register(registry);
        }
    }

    private double age() {
        return backups.newest(Path.of(folder)).map(this::age).orElse(Double.NaN);
    }

    private double age(Path backup) {
        try {
            var made = Files.getLastModifiedTime(backup).toInstant();
            return Duration.between(made, clock.instant()).toSeconds();
        } catch (IOException gone) {
            return Double.NaN;
        }
    }
}
