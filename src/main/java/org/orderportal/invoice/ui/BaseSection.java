package org.orderportal.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.orderportal.base.ui.PageSection;
import org.orderportal.invoice.AdviceBasis;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.order.ui.Reader;

/** What an invoice is made from: the entire order, or dispatch advices that were sent. */
class BaseSection extends PageSection {

    private static final String ADVICES = "advices";

    private final Reader reader;
    private final Consumer<String> onChoose;
    private final RadioButtonGroup<String> base = new RadioButtonGroup<>();
    private final CheckboxGroup<AdviceBasis> advices = new CheckboxGroup<>();
    private final Paragraph none = new Paragraph();
    private final Button each;
    private List<AdviceBasis> open = List.of();
    private boolean showing;

    /** @param onChoose told what the field says then: the entire order, or the ids of advices */
    BaseSection(Reader reader, Consumer<String> onChoose) {
        super("base", reader.text("invoice.editor.base"));
        this.reader = reader;
        this.onChoose = onChoose;
        base.setAriaLabel(reader.text("invoice.editor.base"));
        base.setItems(InvoiceField.ENTIRE_ORDER, ADVICES);
        base.setItemLabelGenerator(item -> reader.text("invoice.editor.base." + item));
        base.addValueChangeListener(change -> chosen(change.getValue()));
        advices.setAriaLabel(reader.text("invoice.editor.base.advices"));
        advices.addClassName("advice-choice");
        advices.setItemLabelGenerator(this::label);
        advices.addValueChangeListener(change -> ticked(change.getValue()));
        none.addClassNames("muted", "message");
        none.setText(reader.text("invoice.editor.base.none"));
        each = new Button(reader.text("invoice.editor.base.each"), click -> chooseFirst());
        each.addThemeVariants(ButtonVariant.TERTIARY);
        add(base, advices, each, none);
    }

    /** Shows what the draft says now. */
    void show(InvoiceForm form) {
        showing = true;
        try {
            var chosen = form.chosen();
            open = form.advices().stream()
                    .filter(advice -> advice.isOpen() || chosen.contains(advice))
                    .toList();
            var isFromAdvices = !chosen.isEmpty();
            base.setItemEnabledProvider(item -> item.equals(InvoiceField.ENTIRE_ORDER) || !open.isEmpty());
            base.setValue(isFromAdvices ? ADVICES : InvoiceField.ENTIRE_ORDER);
            advices.setItems(open);
            advices.setValue(new LinkedHashSet<>(chosen));
            advices.setVisible(isFromAdvices);
            each.setVisible(isFromAdvices && chosen.size() > 1);
            none.setVisible(open.isEmpty());
        } finally {
            showing = false;
        }
    }

    private void chosen(String item) {
        if (!showing) {
            onChoose.accept(item.equals(ADVICES) ? ids(Set.copyOf(open)) : InvoiceField.ENTIRE_ORDER);
        }
    }

    private void ticked(Set<AdviceBasis> ticked) {
        if (!showing) {
            onChoose.accept(ticked.isEmpty() ? InvoiceField.ENTIRE_ORDER : ids(ticked));
        }
    }

    /** One invoice for each advice: this one is made from the first, and the next is offered when it is sent. */
    private void chooseFirst() {
        open.stream().findFirst().ifPresent(first -> onChoose.accept(ids(Set.of(first))));
    }

    private String ids(Set<AdviceBasis> chosen) {
        return open.stream()
                .filter(chosen::contains)
                .map(advice -> advice.id().toString())
                .collect(Collectors.joining(" "));
    }

    private String label(AdviceBasis advice) {
        var day = advice.dispatchedOn();
        var text = day == null
                ? advice.number()
                : reader.text("invoice.editor.base.advice", advice.number(), reader.day(day));
        return advice.otherOrders().isEmpty() ? text : text + " · " + reader.text("invoice.editor.base.others");
    }
}
