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
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.SignedInOnly;
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
    private final CurrentUsers currentUsers;

    Users(
            PortalUsers users,
            Passwords passwords,
            OneTimeLinks links,
            SignIns signIns,
            AuditLog audit,
            CurrentUsers currentUsers) {
        this.users = users;
        this.passwords = passwords;
        this.links = links;
        this.signIns = signIns;
        this.audit = audit;
        this.currentUsers = currentUsers;
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
    @AdministratorOnly
    @Transactional
    public Invitation invite(NewUser described) {
        var user = users.add(described);
        audit.record("user.invited", user.email(), described.role().name());
        return links.invite(user);
    }

    /** Another link for somebody who lost theirs, or their password; links made before end. */
    @AdministratorOnly
    @Transactional
    public Invitation inviteAgain(UserId id) {
        var user = require(id);
        audit.record("user.invited", user.email(), "again");
        return links.invite(user);
    }

    @AdministratorOnly
    @Transactional
    public UserAccount change(UserId id, int version, String name, Role role, Set<CompanyId> companies) {
        var user = require(id);
        if (user.version() != version) {
            throw new Refusal("identity.user.changedMeanwhile", user.name());
        }
        if (role != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(user);
        }
        var before = user.currentUser().role();
        user.change(name, role, companies);
        audit.record(before == role ? "user.changed" : "user.roleChanged", user.email(), role.name());
        users.flush();
        return user.account();
    }

    /** Keeps somebody from signing in; who is signed in is signed out. */
    @AdministratorOnly
    @Transactional
    public void disable(UserId id) {
        var user = require(id);
        requireAnotherAdministrator(user);
        user.disable();
        signIns.revokeAll(id);
        links.end(id);
        audit.record("user.disabled", user.email(), null);
    }

    @AdministratorOnly
    @Transactional
    public void enable(UserId id) {
        var user = require(id);
        user.enable();
        audit.record("user.enabled", user.email(), null);
    }

    @AdministratorOnly
    @Transactional(readOnly = true)
    public UserAccount get(UserId id) {
        return require(id).account();
    }

    /** Users by name; empty {@code search} finds all, else a part of the name or address. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<UserAccount> list(String search, int offset, int limit) {
        return users.search(search, offset, limit).stream()
                .map(PortalUser::account)
                .toList();
    }

    /** How many users {@link #list} finds in all. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public long count(String search) {
        return users.count(search);
    }

    /** The current user's own account. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public UserAccount own() {
        return require(ownId()).account();
    }

    /** Changes what the current user is called and reads; it holds at once, without a new sign-in. */
    @SignedInOnly
    @Transactional
    public void changeProfile(String name, Locale language, ZoneId zone) {
        var user = require(ownId());
        user.changeProfile(name, Texts.closest(language), zone);
        signIns.refresh(user.currentUser());
    }

    /** Changes the current user's language; it holds at once, without a new sign-in. */
    @SignedInOnly
    @Transactional
    public void changeLanguage(Locale language) {
        var user = require(ownId());
        user.changeProfile(user.name(), Texts.closest(language), user.zone());
        signIns.refresh(user.currentUser());
    }

    private UserId ownId() {
        return new UserId(currentUsers.require().id());
    }

    private void requireAnotherAdministrator(PortalUser user) {
        if (user.isActiveAdministrator() && users.administratorsBeside(user) == 0) {
            throw new Refusal("identity.user.lastAdministrator", user.name());
        }
    }

    private PortalUser require(UserId id) {
        return users.byId(id.value()).orElseThrow(() -> new NotFound("user"));
    }
}
