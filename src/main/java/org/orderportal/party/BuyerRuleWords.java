package org.orderportal.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;

/** What a buyer requires, a sentence a rule, so that nobody has to guess. */
public record BuyerRuleWords(Texts texts, Formats formats) {

    public List<String> of(BuyerRules rules) {
        var sentences = new ArrayList<String>();
        sentences.add(rules.responseRequired() ? say("response-required") : say("response-optional"));
        if (rules.responseDeadlineHours() != null) {
            sentences.add(say("deadline", rules.responseDeadlineHours()));
        }
        sentences.add(changes(rules));
        addIf(sentences, rules.reasonRequired(), "reason-required");
        addPercent(sentences, rules.overConfirmPercent(), "over-confirm");
        addPercent(sentences, rules.deliveryPercent(), "over-delivery");
        addIf(sentences, rules.blockOverDelivery(), "over-delivery-blocked");
        addIf(sentences, !rules.partialDeliveryAllowed(), "no-partial-delivery");
        addShort(sentences, rules);
        addIf(sentences, rules.packagesRequired(), "packages-required");
        addIf(sentences, rules.trackingNumberRequired(), "tracking-required");
        if (rules.voidHours() != null) {
            sentences.add(say("void-hours", rules.voidHours()));
        }
        sentences.add(say("invoice-base." + rules.invoiceBase()));
        addPercent(sentences, rules.priceTolerancePercent(), "price-tolerance");
        if (!rules.requiredReferences().isEmpty()) {
            sentences.add(say("references", listed("reference", rules.requiredReferences())));
        }
        if (rules.creditKinds().size() == 1) {
            sentences.add(say("credit." + rules.creditKinds().iterator().next()));
        }
        return sentences;
    }

    /** The sentences that hold after a change, and did not before; none where nothing is written down any more. */
    public List<String> added(RulesChange change) {
        return without(change.after(), change.before());
    }

    /** The sentences that no longer hold. */
    public List<String> gone(RulesChange change) {
        return without(before(change), change.after());
    }

    /** Where nothing was written down for all, what holds everywhere held. */
    private static @Nullable BuyerRules before(RulesChange change) {
        return change.before() == null && change.supplier() == null ? BuyerRules.DEFAULT : change.before();
    }

    private List<String> without(@Nullable BuyerRules these, @Nullable BuyerRules those) {
        if (these == null) {
            return List.of();
        }
        var sentences = new ArrayList<>(of(these));
        sentences.removeAll(of(those == null ? BuyerRules.DEFAULT : those));
        return sentences;
    }

    private void addShort(List<String> sentences, BuyerRules rules) {
        var percent = rules.shortPercent();
        if (percent != null) {
            var key = percent.isZero() ? "short-none" : "short";
            sentences.add(say(rules.blockShort() ? key + "-blocked" : key, formats.quantity(percent)));
        }
    }

    private String changes(BuyerRules rules) {
        if (rules.allowedChanges().isEmpty()) {
            return say("no-changes");
        }
        return rules.allowedChanges().size() == BuyerRules.AllowedChange.values().length
                ? say("all-changes")
                : say("changes", listed("change", rules.allowedChanges()));
    }

    private String listed(String kind, Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(value -> say(kind + "." + value.name()))
                .collect(Collectors.joining(", "));
    }

    private void addIf(List<String> sentences, boolean applies, String key) {
        if (applies) {
            sentences.add(say(key));
        }
    }

    private void addPercent(List<String> sentences, Quantity percent, String key) {
        if (percent.isPositive()) {
            sentences.add(say(key, formats.quantity(percent)));
        }
    }

    private String say(String key, Object... arguments) {
        return texts.get(formats.locale(), "party.rules.word." + key, arguments);
    }
}
