package org.orderportal.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;

/** Who is told of what, and how: by role, company, and what each person chose. */
final class Recipients {

    private final List<CurrentUser> people;
    private final Choices choices;
    private final Map<Long, List<CurrentUser>> bySupplier = new HashMap<>();

    /** What people chose. */
    interface Choices {
        Optional<Way> of(CurrentUser person, Occasion occasion);
    }

    /** Somebody who is told, and how; never {@link Way#OFF}. */
    record Recipient(CurrentUser person, Way way) {}

    /** @param people all who may be concerned, each once */
    Recipients(Collection<CurrentUser> people, Choices choices) {
        this.people = List.copyOf(people);
        this.choices = choices;
        for (var person : this.people) {
            person.companyIds()
                    .forEach(company -> bySupplier
                            .computeIfAbsent(company, key -> new ArrayList<>())
                            .add(person));
        }
    }

    List<Recipient> of(Fact fact) {
        return concerned(fact)
                .filter(person -> person.id() != fact.actor())
                .filter(person -> maySee(person, fact.notice()))
                .map(person -> new Recipient(person, way(person, fact.occasion())))
                .filter(recipient -> recipient.way() != Way.OFF)
                .toList();
    }

    private Stream<CurrentUser> concerned(Fact fact) {
        if (fact.person() != null) {
            return people.stream().filter(person -> Objects.equals(person.id(), fact.person()));
        }
        var supplier = fact.notice().supplier();
        var theirs = supplier != null && fact.occasion().concernsSuppliers()
                ? bySupplier.getOrDefault(supplier.value(), List.of()).stream()
                : Stream.<CurrentUser>empty();
        var staff = fact.occasion().concernsStaff()
                ? people.stream().filter(person -> !person.role().isBoundToCompanies())
                : Stream.<CurrentUser>empty();
        return Stream.concat(theirs, staff);
    }

    /** Whether a notice is a person's to see: of their suppliers, and of an occasion for their role. */
    static boolean maySee(CurrentUser person, Notice notice) {
        var supplier = notice.supplier();
        return notice.occasion().isFor(person.role())
                && (supplier == null
                        ? notice.occasion().isAlwaysTold()
                        : person.scope().includes(supplier.value()));
    }

    private Way way(CurrentUser person, Occasion occasion) {
        if (occasion.isAlwaysTold()) {
            return Way.PORTAL;
        }
        return choices.of(person, occasion)
                .or(() -> occasion.usual(person.role()))
                .orElse(Way.OFF);
    }

    /** Whether that role is told of mail that did not get through to others. */
    static boolean looksAfterMail(CurrentUser person) {
        return person.is(Role.ADMINISTRATOR);
    }
}
