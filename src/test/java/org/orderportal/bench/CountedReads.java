package org.orderportal.bench;

import java.sql.SQLException;
import java.util.List;

/** Opens every combination as everybody, from its top and at its depth, and counts what the database reads. */
final class CountedReads {

    private final ListOptions options;
    private final ListTables tables;
    private final Subject subject;
    private final Depths depths;
    private final PageReads reads;

    CountedReads(ListOptions options, ListTables tables, Subject subject) throws SQLException {
        this.options = options;
        this.tables = tables;
        this.subject = subject;
        this.depths = new Depths(subject.source());
        this.reads = new PageReads(subject);
    }

    void run() {
        for (var person : SeedPeople.values()) {
            options.counted(subject.combinations()).forEach(each -> count(person, each));
            if (!options.counted(subject.combinations()).isEmpty()) {
                subject.combinations().beyond().forEach(each -> count(person, each));
            }
            System.out.println("Rows are counted as " + person);
        }
    }

    private void count(SeedPeople person, Combination combination) {
        for (var descending : List.of(true, false)) {
            count(person, combination, combination.address(descending), 0);
            if (combination.guaranteed()) {
                for (var percent : List.of(Depths.BETWEEN, Depths.DEEP)) {
                    depths.anchor(person, combination, descending, percent)
                            .map(anchor -> combination.address(descending, anchor))
                            .ifPresent(address -> count(person, combination, address, percent));
                }
            }
        }
    }

    private void count(SeedPeople person, Combination combination, String address, int percent) {
        var page = reads.page(person, combination, address);
        tables.addReads(person, page, percent);
        if (!page.keepsToAll()) {
            tables.explain("%s %s".formatted(person, address), reads.explained(page));
        }
    }
}
