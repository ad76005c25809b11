package org.orderportal.party.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.math.BigDecimal;
import java.util.Optional;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.BuyerRules.CreditKind;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRules.RequiredReference;

/** What a buyer demands, as a form. */
class BuyerRulesForm extends Composite<Div> {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
    private static final int MOST_HOURS = 1_000;

    private final Binder<BuyerRules> binder = new Binder<>(BuyerRules.class);
    private final IntegerField deadline = new IntegerField(getTranslation("party.rules.responseDeadlineHours"));
    private final IntegerField voidHours = new IntegerField(getTranslation("party.rules.voidHours"));
    private final CheckboxGroup<AllowedChange> changes = group("party.rules.allowedChanges", AllowedChange.values());
    private final CheckboxGroup<RequiredReference> references =
            group("party.rules.requiredReferences", RequiredReference.values());
    private final CheckboxGroup<CreditKind> credits = group("party.rules.creditKinds", CreditKind.values());
    private final RadioButtonGroup<InvoiceBase> base =
            new RadioButtonGroup<>(getTranslation("party.rules.invoiceBase"));

    BuyerRulesForm() {
        deadline.setSuffixComponent(new Span(getTranslation("party.rules.hours")));
        deadline.setHelperText(getTranslation("party.rules.responseDeadlineHours.help"));
        base.setItems(InvoiceBase.values());
        base.setItemLabelGenerator(one -> getTranslation("party.rules.invoiceBase." + one.name()));
        binder.forField(deadline)
                .withValidator(
                        hours -> hours == null || hours > 0 && hours <= MOST_HOURS,
                        getTranslation("party.rules.hoursWrong", MOST_HOURS))
                .bind("responseDeadlineHours");
        voidHours.setSuffixComponent(new Span(getTranslation("party.rules.hours")));
        voidHours.setHelperText(getTranslation("party.rules.voidHours.help"));
        binder.forField(voidHours)
                .withValidator(
                        hours -> hours == null || hours > 0 && hours <= MOST_HOURS,
                        getTranslation("party.rules.hoursWrong", MOST_HOURS))
                .bind("voidHours");
        binder.bind(changes, "allowedChanges");
        binder.bind(references, "requiredReferences");
        binder.bind(credits, "creditKinds");
        binder.bind(base, "invoiceBase");

        getContent().addClassName("form-sections");
        getContent()
                .add(
                        section(
                                "response",
                                tick("responseRequired"),
                                deadline,
                                changes,
                                tick("reasonRequired"),
                                percent("overConfirmPercent")),
                        section(
                                "delivery",
                                percent("deliveryPercent"),
                                tick("blockOverDelivery"),
                                tick("partialDeliveryAllowed"),
                                shortPercent(),
                                tick("blockShort"),
                                tick("packagesRequired"),
                                tick("trackingNumberRequired"),
                                voidHours),
                        section("invoice", base, percent("priceTolerancePercent"), references, credits));
    }

    /** Empty for any part; 0 is something else. */
    private BigDecimalField shortPercent() {
        var field = new BigDecimalField(getTranslation("party.rules.shortPercent"));
        field.setSuffixComponent(new Span("%"));
        field.setHelperText(getTranslation("party.rules.shortPercent.help"));
        field.setLocale(getLocale());
        binder.forField(field)
                .withValidator(given -> given == null || isPercentage(given), getTranslation("party.rules.shortWrong"))
                .withConverter(
                        given -> given == null ? null : new Quantity(given),
                        percent -> percent == null ? null : percent.value())
                .bind("shortPercent");
        return field;
    }

    private static boolean isPercentage(BigDecimal given) {
        return given.signum() >= 0 && given.compareTo(MOST_PERCENT) <= 0 && given.scale() <= 4;
    }

    void setReadOnly(boolean readOnly) {
        binder.setReadOnly(readOnly);
    }

    void show(BuyerRules rules) {
        binder.readBean(rules);
    }

    /** The rules as they stand in the form; empty where a field is wrong, which then says so. */
    Optional<BuyerRules> complete() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException marked) {
            return Optional.empty();
        }
    }

    private Checkbox tick(String rule) {
        var box = new Checkbox(getTranslation("party.rules." + rule));
        binder.bind(box, rule);
        return box;
    }

    private BigDecimalField percent(String rule) {
        var field = new BigDecimalField(getTranslation("party.rules." + rule));
        field.setSuffixComponent(new Span("%"));
        field.setHelperText(getTranslation("party.rules." + rule + ".help"));
        field.setLocale(getLocale());
        binder.forField(field)
                .asRequired(getTranslation("party.rules.percentMissing"))
                .withValidator(BuyerRulesForm::isPercentage, getTranslation("party.rules.percentWrong"))
                .withConverter(Quantity::new, Quantity::value)
                .bind(rule);
        return field;
    }

    private <E extends Enum<E>> CheckboxGroup<E> group(String key, E[] choices) {
        var group = new CheckboxGroup<E>(getTranslation(key));
        group.setItems(choices);
        group.setItemLabelGenerator(one -> getTranslation(key + "." + one.name()));
        group.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        return group;
    }

    private Section section(String name, Component... fields) {
        var stack = new Div(fields);
        stack.addClassName("form-stack");
        var section = new Section(new H2(getTranslation("party.rules.section." + name)), stack);
        section.addClassName("settings-section");
        return section;
    }
}
