package org.orderportal.demo;

import org.orderportal.base.security.AsSystem;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the demo up when the portal starts: companies and users first, then the documents in the background. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private final AsSystem asSystem;
    private final DemoCompanies companies;
    private final DemoPeople people;
    private final DemoArrivals arrivals;
    private final DemoDesk desk;
    private final DemoWork work;

    DemoStart(
            AsSystem asSystem,
            DemoCompanies companies,
            DemoPeople people,
            DemoArrivals arrivals,
            DemoDesk desk,
            DemoWork work) {
        this.asSystem = asSystem;
        this.companies = companies;
        this.people = people;
        this.arrivals = arrivals;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        asSystem.run(companies::register);
        asSystem.run(people::register);
        arrivals.done().thenAccept(arrived -> {
            desk.begin(arrived);
            work.begin();
        });
        arrivals.begin();
    }
}
