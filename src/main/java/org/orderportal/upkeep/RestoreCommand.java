package org.orderportal.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Puts a backup of the embedded database, and of the files beside it, where no data are:
 * {@code --spring.profiles.active=restore --portal.restore.from=...}.
 */
@Component
@Profile("restore")
class RestoreCommand extends Command {

    private final Restoring restoring;
    private final String from;

    RestoreCommand(
            ConfigurableApplicationContext context,
            Restoring restoring,
            @Value("${portal.restore.from:}") String from) {
        super(context);
        this.restoring = restoring;
        this.from = from;
    }

    @Override
    boolean work(Consumer<String> report) {
        if (from.isEmpty()) {
            throw new Refused("--portal.restore.from does not name a backup.");
        }
        try {
            restoring.restore(Path.of(from));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        report.accept("Restored from " + from);
        return true;
    }
}
