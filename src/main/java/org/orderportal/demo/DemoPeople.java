package org.orderportal.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Connection;
import org.orderportal.exchange.Connections;
import org.orderportal.identity.LoginHints;
import org.orderportal.identity.Users;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody who can sign in to the demo, and the machines that can call it. The login page says so. */
@Component
@Profile("demo")
class DemoPeople implements LoginHints {

    private static final String PASSWORD = "harbour-lantern";

    private record Person(
            String name, String email, Role role, List<DemoParty> companies, Locale language, String zone) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "Anna Lindqvist",
                    "anna@norrskog.example",
                    Role.SUPPLIER_ADMINISTRATOR,
                    List.of(DemoParties.MEDICAL, DemoParties.TECHNIQUE),
                    Locale.ENGLISH,
                    "Europe/Stockholm"),
            supplier(
                    "Erik Sandberg",
                    "erik@norrskog.example",
                    List.of(DemoParties.MEDICAL),
                    Texts.SWEDISH,
                    "Europe/Stockholm"),
            supplier(
                    "Mikko Virtanen",
                    "mikko@pohjantahti.example",
                    List.of(DemoParties.OFFICE),
                    Locale.ENGLISH,
                    "Europe/Helsinki"),
            supplier(
                    "Ola Haugen",
                    "ola@norrskog.example",
                    List.of(DemoParties.TECHNIQUE),
                    Locale.ENGLISH,
                    "Europe/Oslo"),
            internal("Maria Bergman", "maria@portal.example", Role.ACCOUNT_MANAGER),
            internal("Johan Ek", "johan@portal.example", Role.ADMINISTRATOR));

    private final Users users;
    private final Connections connections;
    private final DemoCompanies companies;

    DemoPeople(Users users, Connections connections, DemoCompanies companies) {
        this.users = users;
        this.connections = connections;
        this.companies = companies;
    }

    /** Makes those who are not there yet; somebody who changed their password keeps it. */
    void register() {
        PEOPLE.stream()
                .filter(person -> users.list(person.email(), 0, 1).isEmpty())
                .forEach(this::create);
        connections.createWithKey("Demo operator", Connection.Kind.OPERATOR, null, "demo-operator");
        connections.createWithKey(
                "Demo supplier", Connection.Kind.SUPPLIER, companies.idOf(DemoParties.MEDICAL), "demo-supplier");
    }

    @Override
    public List<Hint> hints() {
        return PEOPLE.stream()
                .map(person -> new Hint(
                        person.name(),
                        person.role(),
                        person.companies().stream().map(DemoParty::name).collect(Collectors.joining(", ")),
                        person.email(),
                        PASSWORD))
                .toList();
    }

    private void create(Person person) {
        var mine = person.companies().stream().map(companies::idOf).collect(Collectors.toSet());
        users.create(
                person.name(),
                person.email(),
                person.role(),
                Set.copyOf(mine),
                person.language(),
                ZoneId.of(person.zone()),
                PASSWORD);
    }

    private static Person supplier(String name, String email, List<DemoParty> companies, Locale language, String zone) {
        return new Person(name, email, Role.SUPPLIER_USER, companies, language, zone);
    }

    private static Person internal(String name, String email, Role role) {
        return new Person(name, email, role, List.of(), Locale.ENGLISH, "Europe/Stockholm");
    }
}
