package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.BoxOrder;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.order.ui.Reader;

/** "12 boxes of 20": asks of which row, how many, how much in each, and what they stand on. */
class PackDialog extends Composite<Dialog> {

    /** What the boxes stand on: an existing unit, a new one, or nothing. */
    private record Carrier(@Nullable String unit, @Nullable UnitKind kind, String words) {}

    private final Reader reader;
    private final DispatchForm form;
    private final Consumer<BoxOrder> onPack;
    private final ComboBox<DispatchRow> row = new ComboBox<>();
    private final Select<UnitKind> kind = new Select<>();
    private final TextField each = new TextField();
    private final IntegerField count = new IntegerField();
    private final Select<Carrier> carrier = new Select<>();
    private final Checkbox numbers = new Checkbox();
    private final Paragraph comesTo = new Paragraph();

    PackDialog(Reader reader, DispatchForm form, Consumer<BoxOrder> onPack) {
        this.reader = reader;
        this.form = form;
        this.onPack = onPack;
        var rows = form.rows().stream()
                .filter(one -> form.unpacked(one.key()).isPositive())
                .toList();
        configure(rows);
        var content = rows.isEmpty()
                ? new Div(new Paragraph(reader.text("dispatch.editor.pack.nothing-open")))
                : new Div(row, side(count, kind), each, comesTo, carrier, numbers);
        content.addClassName("form-stack");
        var cancel = new Button(
                reader.text("document.editor.cancel"), click -> getContent().close());
        var submit = new Button(reader.text("dispatch.editor.pack.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setVisible(!rows.isEmpty());
        getContent().setHeaderTitle(reader.text("dispatch.editor.pack"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent().getFooter().add(cancel, submit);
    }

    private void configure(List<DispatchRow> rows) {
        row.setLabel(reader.text("dispatch.editor.pack.row"));
        row.setItems(rows);
        row.setItemLabelGenerator(this::inWords);
        row.addValueChangeListener(change -> suggest());
        kind.setLabel(reader.text("dispatch.editor.field.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(one -> reader.text(one.key()));
        kind.setValue(UnitKind.BOX);
        each.setLabel(reader.text("dispatch.editor.pack.each"));
        each.setValueChangeMode(ValueChangeMode.EAGER);
        each.addValueChangeListener(change -> suggestCount(change.isFromClient()));
        count.setLabel(reader.text("dispatch.editor.pack.count"));
        count.setMin(1);
        count.setStepButtonsVisible(true);
        count.setValueChangeMode(ValueChangeMode.EAGER);
        count.addValueChangeListener(change -> showSum());
        carrier.setLabel(reader.text("dispatch.editor.pack.on"));
        var carriers = carriers();
        carrier.setItems(carriers);
        carrier.setItemLabelGenerator(Carrier::words);
        carrier.setValue(carriers.getFirst());
        numbers.setLabel(reader.text("dispatch.editor.pack.numbers"));
        numbers.setValue(form.gs1Prefix().isPresent());
        numbers.setEnabled(form.gs1Prefix().isPresent());
        comesTo.addClassName("muted");
        comesTo.getElement().setAttribute("role", "status");
        rows.stream().findFirst().ifPresent(row::setValue);
    }

    private List<Carrier> carriers() {
        var words = new FieldWords(form, reader);
        var carriers = new ArrayList<Carrier>();
        carriers.add(new Carrier(null, null, reader.text("dispatch.editor.pack.on-nothing")));
        carriers.add(new Carrier(null, UnitKind.PALLET, reader.text("dispatch.editor.pack.on-new")));
        form.units().stream()
                .filter(unit -> unit.on() == null)
                .forEach(unit -> carriers.add(new Carrier(unit.key(), null, words.unit(unit))));
        return carriers;
    }

    private static Div side(Component... fields) {
        var side = new Div(fields);
        side.addClassName("form-grid");
        return side;
    }

    void open() {
        getContent().open();
        each.focus();
    }

    private String inWords(DispatchRow one) {
        return new FieldWords(form, reader).called(one.key()) + " · "
                + one.article().name() + " · "
                + reader.text(
                        "dispatch.editor.unit.open-quantity", reader.formats().quantity(form.unpacked(one.key())));
    }

    /** All of it in one, until somebody says how much goes into each. */
    private void suggest() {
        if (row.getValue() != null) {
            each.setValue(reader.formats().quantity(form.unpacked(row.getValue().key())));
            count.setValue(1);
        }
    }

    private void suggestCount(boolean typed) {
        var portion = portion();
        if (typed && portion.isPresent() && row.getValue() != null) {
            var open = form.unpacked(row.getValue().key()).value();
            count.setValue(open.divide(portion.get().value(), 0, RoundingMode.CEILING)
                    .min(java.math.BigDecimal.valueOf(Integer.MAX_VALUE))
                    .intValue());
        }
        showSum();
    }

    private void showSum() {
        var portion = portion();
        var open = row.getValue() == null
                ? Quantity.ZERO
                : form.unpacked(row.getValue().key());
        if (portion.isEmpty() || count.getValue() == null) {
            comesTo.setText("");
            return;
        }
        var asked = portion.get().value().multiply(java.math.BigDecimal.valueOf(count.getValue()));
        var packed = new Quantity(asked).min(open);
        comesTo.setText(reader.text(
                "dispatch.editor.pack.comes-to",
                reader.formats().quantity(packed),
                reader.formats().quantity(open)));
    }

    private Optional<Quantity> portion() {
        return NumberText.read(each.getValue().strip(), reader.formats().locale())
                .filter(number -> number.signum() > 0)
                .map(Quantity::new);
    }

    private void submit() {
        var portion = portion();
        each.setInvalid(portion.isEmpty());
        each.setErrorMessage(reader.text("dispatch.editor.pack.each.wrong"));
        var units = count.getValue();
        count.setInvalid(units == null || units < 1);
        if (portion.isEmpty() || units == null || units < 1 || row.getValue() == null) {
            return;
        }
        var on = carrier.getValue();
        getContent().close();
        onPack.accept(new BoxOrder(
                row.getValue().key(),
                units,
                portion.get(),
                kind.getValue(),
                on.unit(),
                on.kind(),
                Boolean.TRUE.equals(numbers.getValue())));
    }
}
