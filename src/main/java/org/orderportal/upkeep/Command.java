package org.orderportal.upkeep;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Does one thing instead of being a portal, says what it did, and ends: with 0 where all went well, 1 where what came out
 * is not right, and 2 where it was not done.
 */
abstract class Command implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Command.class);

    private final ConfigurableApplicationContext context;

    Command(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @return whether what came out is right */
    abstract boolean work(Consumer<String> report);

    @Override
    public void run(ApplicationArguments arguments) {
        var code = code();
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private int code() {
        try {
            return work(LOG::info) ? 0 : 1;
        } catch (Refused refused) {
            LOG.error("Not done: {}", refused.getMessage());
            return 2;
        } catch (RuntimeException failed) {
            // The one who reads this has called the command, and needs the words.
            LOG.error("It failed: {}", failed.getMessage(), failed);
            return 2;
        }
    }
}
