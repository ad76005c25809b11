package org.orderportal.order.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;

/** What a buyer requires, a sentence a rule, so that nobody has to guess. */
record RuleWords(Reader reader) {

    List<String> of(BuyerRules rules) {
        var sentences = new ArrayList<String>();
        sentences.add(rules.responseRequired() ? text("response-required") : text("response-optional"));
        if (rules.responseDeadlineHours() != null) {
            sentences.add(text("deadline", rules.responseDeadlineHours()));
        }
        sentences.add(changes(rules));
        addIf(sentences, rules.reasonRequired(), "reason-required");
        addPercent(sentences, rules.overConfirmPercent(), "over-confirm");
        addPercent(sentences, rules.deliveryPercent(), "over-delivery");
        addIf(sentences, rules.blockOverDelivery(), "over-delivery-blocked");
        addIf(sentences, !rules.partialDeliveryAllowed(), "no-partial-delivery");
        addIf(sentences, rules.packagesRequired(), "packages-required");
        addIf(sentences, rules.trackingNumberRequired(), "tracking-required");
        if (rules.voidHours() != null) {
            sentences.add(text("void-hours", rules.voidHours()));
        }
        sentences.add(text("invoice-base." + StatusWords.key(rules.invoiceBase())));
        addPercent(sentences, rules.priceTolerancePercent(), "price-tolerance");
        if (!rules.requiredReferences().isEmpty()) {
            sentences.add(text("references", listed("reference", rules.requiredReferences())));
        }
        return sentences;
    }

    private String changes(BuyerRules rules) {
        if (rules.allowedChanges().isEmpty()) {
            return text("no-changes");
        }
        return rules.allowedChanges().size() == BuyerRules.AllowedChange.values().length
                ? text("all-changes")
                : text("changes", listed("change", rules.allowedChanges()));
    }

    private String listed(String kind, Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(value -> text(kind + "." + StatusWords.key(value)))
                .collect(Collectors.joining(", "));
    }

    private void addIf(List<String> sentences, boolean applies, String key) {
        if (applies) {
            sentences.add(text(key));
        }
    }

    private void addPercent(List<String> sentences, Quantity percent, String key) {
        if (percent.isPositive()) {
            sentences.add(text(key, reader.formats().quantity(percent)));
        }
    }

    private String text(String key, Object... arguments) {
        return reader.text("order.page.rule." + key, arguments);
    }
}
