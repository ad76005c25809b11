package org.orderportal.party;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.SaveResult;
import org.orderportal.base.SaveResult.Conflict;
import org.orderportal.base.SaveResult.Saved;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each buyer demands, in general and of single suppliers. Nothing keeps a copy: whoever asks reads what holds now, and
 * the status of a buyer's orders follows in the transaction that changes its rules ({@link BuyerRulesChanged}).
 */
@Service
public class BuyerRulesBook {

    private static final int CHANGES_SHOWN = 50;

    private final BuyerRulesRows rows;
    private final CompanyDirectory directory;
    private final CompanyChanges changes;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final RulesJson json = new RulesJson();

    BuyerRulesBook(
            BuyerRulesRows rows,
            CompanyDirectory directory,
            CompanyChanges changes,
            ApplicationEventPublisher events,
            RetriedTransactions transactions,
            CurrentUsers users) {
        this.rows = rows;
        this.directory = directory;
        this.changes = changes;
        this.events = events;
        this.transactions = transactions;
        this.users = users;
    }

    /** The rules for that supplier, else the buyer's general ones, else the default. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public BuyerRules rulesFor(CompanyId buyer, CompanyId supplier) {
        return found(buyer, List.of(StoredBuyerRules.GENERAL, supplier.value()));
    }

    /** The rules that hold for every supplier of whom nothing else is said. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public BuyerRules generalRules(CompanyId buyer) {
        return found(buyer, List.of(StoredBuyerRules.GENERAL));
    }

    /** Those rules as they are to be changed: in general (null), or of one supplier, which begin as the general ones. */
    @StaffOnly
    @Transactional(readOnly = true)
    public RulesEdition edition(CompanyId buyer, @Nullable CompanyId supplier) {
        company(buyer);
        var last = changes.ofRules(buyer, number(supplier), CHANGES_SHOWN).stream()
                .filter(change -> Objects.equals(change.supplier(), supplier))
                .findFirst();
        var stored = rows.of(buyer, number(supplier));
        return new RulesEdition(
                buyer,
                supplier,
                stored.map(StoredBuyerRules::edition).orElse(RulesEdition.UNWRITTEN),
                stored.map(written -> json.read(written.rules())).orElseGet(() -> generalRules(buyer)),
                last.map(CompanyChange::at).orElse(null),
                last.map(CompanyChange::who).orElse(null));
    }

    /** The suppliers for which a buyer has rules of their own, by name. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<Company> exceptions(CompanyId buyer) {
        return directory.byIds(rows.suppliersWithOwn(buyer)).stream()
                .map(TradingParty::company)
                .sorted(Comparator.comparing(Company::name))
                .toList();
    }

    /**
     * Saves rules, where nobody has changed them since that edition.
     *
     * @throws Refusal if the rules contradict each other
     */
    @AdministratorOnly
    public SaveResult<RulesEdition> save(RulesEdition edition) {
        RuleConsistency.require(edition.rules());
        return transactions.call(() -> {
            var now = edition(edition.buyer(), edition.supplier());
            if (now.version() != edition.version()) {
                return new Conflict<>(now);
            }
            replace(edition.buyer(), edition.supplier(), edition.rules());
            return new Saved<>(edition(edition.buyer(), edition.supplier()));
        });
    }

    /** From now on, a buyer's general rules hold for that supplier too. */
    @AdministratorOnly
    public void removeException(CompanyId buyer, CompanyId supplier) {
        transactions.run(() -> {
            var company = company(buyer);
            rows.of(buyer, supplier.value()).ifPresent(stored -> {
                rows.remove(stored);
                changes.changed(buyer, company.name(), supplier, CompanyField.RULES, stored.rules(), null);
                events.publishEvent(new BuyerRulesChanged(buyer));
            });
        });
    }

    /** Sets the buyer's general rules, whatever they were. */
    @AdministratorOnly
    public void setRules(CompanyId buyer, BuyerRules rules) {
        transactions.run(() -> replace(buyer, null, rules));
    }

    /**
     * What was changed of the rules that hold, or held, between the two, the newest first.
     *
     * @throws NotFound if the reader does not act for that supplier
     */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<RulesChange> changes(CompanyId buyer, CompanyId supplier) {
        if (!users.scope().includes(supplier.value())) {
            throw new NotFound("company");
        }
        return changes.ofRules(buyer, supplier.value(), CHANGES_SHOWN).stream()
                .map(this::change)
                .toList();
    }

    /** All that was changed of a buyer's general rules, or of those for one supplier. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<RulesChange> history(CompanyId buyer, @Nullable CompanyId supplier) {
        return changes.ofRules(buyer, number(supplier), CHANGES_SHOWN).stream()
                .filter(change -> Objects.equals(change.supplier(), supplier))
                .map(this::change)
                .toList();
    }

    private RulesChange change(CompanyChange change) {
        return new RulesChange(
                change.at(), change.who(), change.supplier(), read(change.before()), read(change.after()));
    }

    private @Nullable BuyerRules read(@Nullable String rules) {
        return rules == null ? null : json.read(rules);
    }

    private void replace(CompanyId buyer, @Nullable CompanyId supplier, BuyerRules rules) {
        var company = company(buyer);
        if (supplier != null) {
            company(supplier);
        }
        var text = json.write(rules);
        var before = rows.replace(buyer, number(supplier), text);
        changes.changed(buyer, company.name(), supplier, CompanyField.RULES, before.orElse(null), text);
        events.publishEvent(new BuyerRulesChanged(buyer));
    }

    private TradingParty company(CompanyId id) {
        return directory.byId(id).orElseThrow(() -> new NotFound("company"));
    }

    private BuyerRules found(CompanyId buyer, List<Long> suppliers) {
        return rows.of(buyer, suppliers).stream()
                .min(Comparator.comparing(StoredBuyerRules::areGeneral))
                .map(stored -> json.read(stored.rules()))
                .orElse(BuyerRules.DEFAULT);
    }

    private static long number(@Nullable CompanyId supplier) {
        return supplier == null ? StoredBuyerRules.GENERAL : supplier.value();
    }
}
