package org.orderportal.exchange.outbound;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.exchange.outbound.BuyerChannel.Saved;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after how each buyer gets documents. What is set counts for documents that are sent from then on. */
@Service
public class BuyerChannels {

    private static final int SECRET_BYTES = 32;

    private final BuyerChannelRows rows;
    private final ChannelRules rules;
    private final Companies companies;
    private final AuditLog audit;
    private final CurrentUsers currentUsers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BuyerChannels(
            BuyerChannelRows rows,
            ChannelRules rules,
            Companies companies,
            AuditLog audit,
            CurrentUsers currentUsers,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.companies = companies;
        this.audit = audit;
        this.currentUsers = currentUsers;
        this.clock = clock;
    }

    /** What is set for that buyer, or that nothing is. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public BuyerChannel of(CompanyId buyer) {
        return rows.of(buyer);
    }

    /** The channels of those buyers that have one set. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Map<CompanyId, BuyerChannel> of(Collection<CompanyId> buyers) {
        return rows.of(buyers);
    }

    /** Whether the portal can send mail at all. */
    @AdministratorOnly
    public boolean canMail() {
        return rules.canMail();
    }

    /** Below which folder of this machine the buyers' folders lie. */
    @AdministratorOnly
    public String outgoingFolder() {
        return rules.outgoingFolder();
    }

    /**
     * Sets a buyer's channel, where nobody has changed it since that version. One that is pushed to for the first time
     * gets a secret.
     *
     * @throws org.orderportal.base.error.Refusal for an address or a folder that the portal does not send to
     */
    @AdministratorOnly
    @Transactional
    public Saved save(BuyerChannel channel) {
        var buyer = company(channel.buyer());
        rules.check(channel);
        if (!write(channel)) {
            return new Saved.Conflict(rows.of(channel.buyer()));
        }
        audit.record("channel.changed", buyer.name(), ChannelRules.words(channel));
        var secret = needsSecret(channel) ? makeSecret(buyer) : null;
        return new Saved.Done(rows.of(channel.buyer()), secret);
    }

    /** Makes a new secret for what is pushed to that buyer; the old one signs nothing from now on. */
    @AdministratorOnly
    @Transactional
    public String renewSecret(CompanyId buyer) {
        return makeSecret(company(buyer));
    }

    private boolean write(BuyerChannel channel) {
        var actor = currentUsers.require().name();
        if (channel.isSet()) {
            return rows.update(channel, clock.instant(), actor);
        }
        if (rows.of(channel.buyer()).isSet()) {
            return false;
        }
        rows.insert(channel, clock.instant(), actor);
        return true;
    }

    private boolean needsSecret(BuyerChannel channel) {
        return channel.way() == Way.HTTP_PUSH && rows.secret(channel.buyer()).isEmpty();
    }

    private String makeSecret(Company buyer) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.setSecret(buyer.id(), secret);
        audit.record("channel.secretMade", buyer.name(), null);
        return secret;
    }

    private Company company(CompanyId id) {
        return companies.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("company"));
    }
}
