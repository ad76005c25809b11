package org.orderportal.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.IntakeResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the demo up when the portal starts: companies and users first, then the documents in the background. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final AsSystem asSystem;
    private final DemoCompanies companies;
    private final DemoPeople people;
    private final DemoArrivals arrivals;
    private final DemoTrade trade;
    private final DemoDesk desk;
    private final DemoWork work;
    private final CompletableFuture<@Nullable Void> ready;

    DemoStart(
            AsSystem asSystem,
            DemoCompanies companies,
            DemoPeople people,
            DemoArrivals arrivals,
            DemoTrade trade,
            DemoDesk desk,
            DemoWork work) {
        this.asSystem = asSystem;
        this.companies = companies;
        this.people = people;
        this.arrivals = arrivals;
        this.trade = trade;
        this.desk = desk;
        this.work = work;
        this.ready = arrivals.done().thenAccept(this::goOn);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        asSystem.run(companies::register);
        asSystem.run(people::register);
        arrivals.begin();
    }

    /** Once: where nothing arrived at this start, somebody has been at work since. */
    private void goOn(List<IntakeResult> arrived) {
        try {
            if (!arrived.isEmpty()) {
                trade.begin();
                work.begin();
                desk.begin();
            }
            LOG.info("The demo is ready");
        } catch (RuntimeException broken) {
            LOG.error("The demo's people could not do all of their work", broken);
            throw broken;
        }
    }

    /** Complete once everything has arrived, and everybody has done what the demo tells of. */
    CompletableFuture<@Nullable Void> ready() {
        return ready;
    }
}
