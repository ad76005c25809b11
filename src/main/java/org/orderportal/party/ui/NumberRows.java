package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.party.Identifier;

/** The numbers of a company beside its electronic address, a row each. */
class NumberRows extends Composite<Div> {

    private final Div rows = new Div();
    private final List<NumberField> fields = new ArrayList<>();
    private final Button add = new Button(
            getTranslation("party.identifier.add"),
            click -> add(new Identifier("", "")).focus());
    private boolean readOnly;

    NumberRows() {
        rows.addClassName("form-stack");
        getContent().addClassName("form-stack");
        getContent().add(rows, add);
    }

    void show(List<Identifier> identifiers) {
        rows.removeAll();
        fields.clear();
        identifiers.forEach(this::add);
    }

    List<Identifier> read() {
        return fields.stream()
                .map(NumberField::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    boolean judge() {
        return fields.stream().filter(field -> !field.judge()).count() == 0;
    }

    void setReadOnly(boolean only) {
        readOnly = only;
        add.setVisible(!only);
    }

    private NumberField add(Identifier identifier) {
        var field = new NumberField(getTranslation("party.identifier.kind"), getTranslation("party.identifier.number"));
        field.show(identifier);
        field.setReadOnly(readOnly);
        var row = new Div(field);
        row.addClassName("number-row");
        if (!readOnly) {
            var remove = new Button(getTranslation("party.identifier.remove"), click -> {
                fields.remove(field);
                rows.remove(row);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("party.identifier.remove.one", identifier.value()));
            row.add(remove);
        }
        fields.add(field);
        rows.add(row);
        return field;
    }
}
