package org.orderportal.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.AnyAdministratorOnly;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the people who sign in. What an administrator changes holds for people who are signed in at their next
 * click, at most {@link SignInCheckFilter#INTERVAL} later, on every node.
 */
@Service
public class Users {

    private final PortalUsers users;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final SignIns signIns;
    private final AuditLog audit;
    private final UserReach reach;

    Users(
            PortalUsers users,
            Passwords passwords,
            OneTimeLinks links,
            SignIns signIns,
            AuditLog audit,
            UserReach reach) {
        this.users = users;
        this.passwords = passwords;
        this.links = links;
        this.signIns = signIns;
        this.audit = audit;
        this.reach = reach;
    }

    /** Makes a user who can sign in at once. */
    @AdministratorOnly
    @Transactional
    public UserAccount create(
            String name,
            String email,
            Role role,
            Set<CompanyId> companies,
            Locale language,
            ZoneId zone,
            String password) {
        var user = users.add(new NewUser(name, email, role, companies, language, zone));
        passwords.change(user, password);
        audit.record("user.created", user.email(), role.name());
        users.flush();
        return user.account();
    }

    /** Makes a user who chooses their password by the link that is answered. */
    @AnyAdministratorOnly
    @Transactional
    public Invitation invite(NewUser described) {
        reach.requireGivable(described.role(), described.companies());
        var user = users.add(described);
        audit.record("user.invited", user.email(), described.role().name());
        return links.invite(user);
    }

    /** Another link for somebody who lost theirs, or their password; links made before end. */
    @AnyAdministratorOnly
    @Transactional
    public Invitation inviteAgain(UserId id) {
        var user = require(id);
        reach.requireWhole(user);
        audit.record("user.invited", user.email(), "again");
        return links.invite(user);
    }

    /**
     * Changes what somebody is called, may do, and acts for.
     *
     * @param companies of a supplier's administrator: which of their own companies; others' stay as they are
     */
    @AnyAdministratorOnly
    @Transactional
    public UserAccount change(UserId id, int version, String name, Role role, Set<CompanyId> companies) {
        var user = require(id);
        reach.requireGivable(role, companies);
        if (!user.name().equals(name.strip()) || !user.currentUser().is(role)) {
            reach.requireWhole(user);
        }
        if (!user.currentUser().is(role)) {
            reach.requireOther(user);
        }
        if (user.version() != version) {
            throw new Refusal("identity.user.changedMeanwhile", user.name());
        }
        if (role != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(user);
        }
        var before = user.currentUser().role();
        user.change(name, role, reach.after(user, companies));
        audit.record(before == role ? "user.changed" : "user.roleChanged", user.email(), role.name());
        users.flush();
        return reach.shown(user);
    }

    /** Keeps somebody from signing in; who is signed in is signed out. */
    @AnyAdministratorOnly
    @Transactional
    public void disable(UserId id) {
        var user = require(id);
        reach.requireWhole(user);
        reach.requireOther(user);
        requireAnotherAdministrator(user);
        user.disable();
        signIns.revokeAll(id);
        links.end(id);
        audit.record("user.disabled", user.email(), null);
    }

    @AnyAdministratorOnly
    @Transactional
    public void enable(UserId id) {
        var user = require(id);
        reach.requireWhole(user);
        user.enable();
        audit.record("user.enabled", user.email(), null);
    }

    @AnyAdministratorOnly
    @Transactional(readOnly = true)
    public UserAccount get(UserId id) {
        return reach.shown(require(id));
    }

    /** Whether the caller may change all of that person, or only which of their own companies they act for. */
    @AnyAdministratorOnly
    @Transactional(readOnly = true)
    public boolean isWholly(UserId id) {
        return reach.hasWhole(require(id));
    }

    /** Whether {@link #disable} would do it. */
    @AnyAdministratorOnly
    @Transactional(readOnly = true)
    public boolean mayDisable(UserId id) {
        var user = require(id);
        return reach.hasWhole(user) && !reach.isOneself(user) && !isLastAdministrator(user);
    }

    /**
     * Users by name; empty {@code search} finds all, else a part of the name or address. A supplier's administrator finds
     * those who act for one of their companies.
     */
    @AnyAdministratorOnly
    @Transactional(readOnly = true)
    public List<UserAccount> list(String search, int offset, int limit) {
        return users.search(search, reach.companies(), offset, limit).stream()
                .map(reach::shown)
                .toList();
    }

    /** How many users {@link #list} finds in all. */
    @AnyAdministratorOnly
    @Transactional(readOnly = true)
    public long count(String search) {
        return users.count(search, reach.companies());
    }

    /** Those who look after all suppliers' orders, by name; also those who may not sign in any more. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<UserAccount> staff() {
        return users.withRoles(Set.of(Role.ACCOUNT_MANAGER, Role.ADMINISTRATOR)).stream()
                .map(PortalUser::account)
                .toList();
    }

    /** The people who act for that company and may sign in, by name. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<UserAccount> actingFor(CompanyId company) {
        return users.actingFor(company).stream()
                .filter(PortalUser::isEnabled)
                .map(PortalUser::account)
                .toList();
    }

    /** The current user's own account. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public UserAccount own() {
        return myself().account();
    }

    /** Changes what the current user is called and reads; it holds at once, without a new sign-in. */
    @SignedInOnly
    @Transactional
    public void changeProfile(String name, Locale language, ZoneId zone) {
        var user = myself();
        user.changeProfile(name, Texts.closest(language), zone);
        signIns.refresh(user.currentUser());
    }

    /** Changes the current user's language; it holds at once, without a new sign-in. */
    @SignedInOnly
    @Transactional
    public void changeLanguage(Locale language) {
        var user = myself();
        user.changeProfile(user.name(), Texts.closest(language), user.zone());
        signIns.refresh(user.currentUser());
    }

    private UserId ownId() {
        return reach.me();
    }

    private void requireAnotherAdministrator(PortalUser user) {
        if (isLastAdministrator(user)) {
            throw new Refusal("identity.user.lastAdministrator", user.name());
        }
    }

    private boolean isLastAdministrator(PortalUser user) {
        return user.isActiveAdministrator() && users.administratorsBeside(user) == 0;
    }

    /** Of those whom the caller may see. */
    private PortalUser require(UserId id) {
        return users.byId(id.value()).filter(reach::sees).orElseThrow(() -> new NotFound("user"));
    }

    private PortalUser myself() {
        return users.byId(ownId().value()).orElseThrow(() -> new NotFound("user"));
    }
}
