package org.orderportal.order;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.orderportal.base.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs every check instead of the portal, prints what differs, and ends: 0 where nothing does, else 1. */
@Component
@Profile("check")
class CheckCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

    private final List<ConsistencyCheck> checks;
    private final AsSystem asSystem;
    private final ConfigurableApplicationContext context;

    CheckCommand(List<ConsistencyCheck> checks, AsSystem asSystem, ConfigurableApplicationContext context) {
        this.checks = checks;
        this.asSystem = asSystem;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var sound = asSystem.call(() -> areSound(checks, LOG::info));
        System.exit(SpringApplication.exit(context, () -> sound ? 0 : 1));
    }

    /** All of them run, whatever the first ones find. */
    static boolean areSound(List<ConsistencyCheck> checks, Consumer<String> report) {
        return checks.stream().filter(check -> isSound(check, report)).count() == checks.size();
    }

    private static boolean isSound(ConsistencyCheck check, Consumer<String> report) {
        var differences = new LongAdder();
        var orders = check.run(difference -> {
            differences.increment();
            report.accept(difference);
        });
        report.accept("%s: %d orders checked, %d differences.".formatted(check.subject(), orders, differences.sum()));
        return differences.sum() == 0;
    }
}
