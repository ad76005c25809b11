package org.orderportal.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Texts;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.exchange.outbound.BuyerChannels;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRules.RequiredReference;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the demo's companies, and what each buyer demands. */
@Component
@Profile("demo")
class DemoCompanies {

    private static final BuyerRules STRICT = new BuyerRules(
            true,
            16,
            Set.of(AllowedChange.QUANTITY, AllowedChange.DATE, AllowedChange.SPLIT, AllowedChange.BACK_ORDER),
            true,
            Quantity.ZERO,
            Quantity.of(5),
            true,
            true,
            true,
            false,
            null,
            InvoiceBase.DISPATCHED,
            Quantity.ZERO,
            Set.of(RequiredReference.BUYER_REFERENCE, RequiredReference.CONTRACT));

    private static final BuyerRules TOLERANT = new BuyerRules(
            false,
            24,
            EnumSet.complementOf(EnumSet.of(AllowedChange.SPLIT)),
            false,
            Quantity.of(10),
            Quantity.of(10),
            false,
            false,
            false,
            true,
            24,
            InvoiceBase.CONFIRMED,
            Quantity.of(2),
            Set.of(RequiredReference.BUYER_REFERENCE));

    private final Companies companies;
    private final BuyerRulesBook rules;
    private final BuyerChannels channels;

    DemoCompanies(Companies companies, BuyerRulesBook rules, BuyerChannels channels) {
        this.companies = companies;
        this.rules = rules;
        this.channels = channels;
    }

    /** Registers those that are not there yet. The third buyer demands nothing, so that the default is seen too. */
    void register() {
        register(DemoParties.REGION, STRICT);
        register(DemoParties.CITY, TOLERANT);
        register(DemoParties.MUNICIPALITY, BuyerRules.DEFAULT);
        connect(DemoParties.REGION, Way.DROP_FOLDER, "region-nordmark", null, Texts.SWEDISH);
        connect(DemoParties.CITY, Way.PULL, null, null, Locale.ENGLISH);
        connect(DemoParties.MUNICIPALITY, Way.NONE, null, "orders@fjordvik.example", Locale.ENGLISH);
        DemoParties.SUPPLIERS.forEach(this::idOf);
    }

    /** The id of a supplier, registered now if need be. */
    CompanyId idOf(DemoParty supplier) {
        var described = supplier.description();
        return companies
                .find(described)
                .orElseGet(() -> companies.register(described, false, true))
                .id();
    }

    /** Each way that can be tried without another machine; whoever pulls is the demo's operator connection. */
    private void connect(
            DemoParty party, Way way, @Nullable String folder, @Nullable String mail, Locale mailLanguage) {
        var buyer = companies.find(party.description()).orElseThrow().id();
        var before = channels.of(buyer);
        if (!before.isSet()) {
            channels.save(new BuyerChannel(
                    buyer, 0, way, folder, null, false, mail, mailLanguage, way == Way.DROP_FOLDER, null, ""));
        }
    }

    private void register(DemoParty buyer, BuyerRules demands) {
        if (companies.find(buyer.description()).isEmpty()) {
            var company = companies.register(buyer.description(), true, false);
            rules.save(rules.edition(company.id(), null).with(demands));
        }
    }
}
