package org.orderportal.bench;

import java.util.List;
import org.orderportal.base.security.Role;

/** Who looks at the list in a measurement, and how they sign in. */
enum SeedPeople {
    SUPPLIER_USER("one@supplier.example", Role.SUPPLIER_USER, List.of(0)),
    THREE_COMPANIES("three@supplier.example", Role.SUPPLIER_USER, List.of(0, 1, 7)),
    ACCOUNT_MANAGER("manager@portal.example", Role.ACCOUNT_MANAGER, List.of());

    static final String PASSWORD = "grey-harbour-lantern-41";

    private final String email;
    private final Role role;
    private final List<Integer> companies;

    SeedPeople(String email, Role role, List<Integer> companies) {
        this.email = email;
        this.role = role;
        this.companies = companies;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    /** Places among the suppliers of {@link SeedCompanies}; 0 is the big one. */
    List<Integer> companies() {
        return companies;
    }
}
