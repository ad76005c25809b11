package org.orderportal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.SearchKey;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;

/** A person who signs in. Guards that a supplier's user acts for some company, and an internal one for none. */
@Entity
@Table(name = "portal_user")
class PortalUser {

    private static final Set<Role> ROLES_OF_PEOPLE =
            Set.of(Role.SUPPLIER_USER, Role.SUPPLIER_ADMINISTRATOR, Role.ACCOUNT_MANAGER, Role.ADMINISTRATOR);

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private String email;
    private String name;
    private String sortName;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "role_name")
    private Role role;

    private String language;
    private String timeZone;
    private boolean enabled;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_company", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "company_id")
    private Set<Long> companyIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PortalUser() {}

    PortalUser(long id, NewUser described, Instant now) {
        this.id = id;
        this.email = EmailAddress.normalised(described.email());
        this.name = requireName(described.name());
        this.sortName = SearchKey.of(name, 200);
        this.role = requireRole(described.role(), described.companies());
        this.language = described.language().getLanguage();
        this.timeZone = described.zone().getId();
        this.enabled = true;
        this.createdAt = now;
        this.companyIds.addAll(numbers(described.companies()));
    }

    void change(String newName, Role newRole, Set<CompanyId> companies) {
        name = requireName(newName);
        sortName = SearchKey.of(name, 200);
        role = requireRole(newRole, companies);
        companyIds.retainAll(numbers(companies));
        companyIds.addAll(numbers(companies));
    }

    void changeProfile(String newName, Locale newLanguage, ZoneId newZone) {
        name = requireName(newName);
        sortName = SearchKey.of(name, 200);
        language = newLanguage.getLanguage();
        timeZone = newZone.getId();
    }

    void changePasswordHash(String hash) {
        passwordHash = hash;
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Locale language() {
        return Locale.of(language);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Whether they could look after the portal today. */
    boolean isActiveAdministrator() {
        return enabled && role == Role.ADMINISTRATOR;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    int version() {
        return version == null ? 0 : version;
    }

    CurrentUser currentUser() {
        return new CurrentUser(id, name, email, role, companyIds, language(), zone());
    }

    UserAccount account() {
        return new UserAccount(
                new UserId(id),
                version(),
                name,
                email,
                role,
                companyIds.stream().map(CompanyId::new).collect(Collectors.toSet()),
                language(),
                zone(),
                enabled,
                passwordHash == null);
    }

    private static Set<Long> numbers(Set<CompanyId> companies) {
        return companies.stream().map(CompanyId::value).collect(Collectors.toSet());
    }

    private static String requireName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new Refusal("identity.user.nameMissing");
        }
        if (stripped.length() > 200) {
            throw new Refusal("identity.user.nameTooLong");
        }
        return stripped;
    }

    private static Role requireRole(Role role, Set<CompanyId> companies) {
        if (!ROLES_OF_PEOPLE.contains(role)) {
            throw new IllegalArgumentException("Not a role of people: " + role);
        }
        if (role.isBoundToCompanies() && companies.isEmpty()) {
            throw new Refusal("identity.user.companyMissing");
        }
        if (!role.isBoundToCompanies() && !companies.isEmpty()) {
            throw new Refusal("identity.user.companyOfInternal");
        }
        return role;
    }
}
