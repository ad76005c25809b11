package org.orderportal.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.Scope;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/**
 * Whom the administrator who acts may see and change. A supplier's administrator sees those who act for one of their
 * companies, and of others' companies no trace; what concerns a person as a whole (name, role, sign-in) they change only of
 * people who act for no others.
 */
@Component
class UserReach {

    private static final Set<Role> ROLES_OF_SUPPLIERS = Set.of(Role.SUPPLIER_USER, Role.SUPPLIER_ADMINISTRATOR);

    private final CurrentUsers users;

    UserReach(CurrentUsers users) {
        this.users = users;
    }

    /** Who acts. */
    UserId me() {
        return new UserId(users.require().id());
    }

    /** The companies whose people may be seen; null for all, internal people too. */
    @Nullable Set<Long> companies() {
        return switch (users.scope()) {
            case Scope.Everything() -> null;
            case Scope.Suppliers(var ids) -> ids;
        };
    }

    boolean sees(PortalUser user) {
        var mine = companies();
        return mine == null
                || user.currentUser().role().isBoundToCompanies()
                        && user.currentUser().companyIds().stream().anyMatch(mine::contains);
    }

    boolean hasWhole(PortalUser user) {
        var mine = companies();
        return mine == null || sees(user) && mine.containsAll(user.currentUser().companyIds());
    }

    /** @throws Refusal if that person acts for companies that are none of the administrator's business */
    void requireWhole(PortalUser user) {
        if (!hasWhole(user)) {
            throw new Refusal("identity.users.of-others", user.name());
        }
    }

    /** A supplier's administrator who closes themselves out could not come back. */
    void requireOther(PortalUser user) {
        if (isOneself(user)) {
            throw new Refusal("identity.users.yourself");
        }
    }

    /** Whether that is a supplier's administrator who asks about themselves. */
    boolean isOneself(PortalUser user) {
        return companies() != null && user.id() == users.require().id();
    }

    /** @throws NotFound if a company is not the administrator's, or the role is not theirs to give */
    void requireGivable(Role role, Set<CompanyId> granted) {
        var mine = companies();
        if (mine != null
                && (!ROLES_OF_SUPPLIERS.contains(role)
                        || !mine.containsAll(
                                granted.stream().map(CompanyId::value).toList()))) {
            throw new NotFound("company");
        }
    }

    /** For which companies that person acts after some of the administrator's were chosen: others' stay. */
    Set<CompanyId> after(PortalUser user, Set<CompanyId> chosen) {
        var mine = companies();
        var all = new HashSet<>(chosen);
        if (mine != null) {
            user.currentUser().companyIds().stream()
                    .filter(id -> !mine.contains(id))
                    .map(CompanyId::new)
                    .forEach(all::add);
        }
        return all;
    }

    /** That person as the administrator may see them. */
    UserAccount shown(PortalUser user) {
        var account = user.account();
        var mine = companies();
        return mine == null
                ? account
                : new UserAccount(
                        account.id(),
                        account.version(),
                        account.name(),
                        account.email(),
                        account.role(),
                        account.companies().stream()
                                .filter(company -> mine.contains(company.value()))
                                .collect(Collectors.toSet()),
                        account.language(),
                        account.zone(),
                        account.enabled(),
                        account.invited());
    }
}
