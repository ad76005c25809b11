package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.order.AmountRange;

/** From which amount to which; in each order's own currency. */
class AmountFields extends Composite<Div> {

    private final TextField least = new TextField(getTranslation("order.list.amount.least"));
    private final TextField most = new TextField(getTranslation("order.list.amount.most"));
    private final Reader reader;
    private final FilterChange onChange;

    AmountFields(Reader reader, AmountRange shown, FilterChange onChange) {
        this.reader = reader;
        this.onChange = onChange;
        prepare(least, shown.least());
        prepare(most, shown.most());
        most.setHelperText(getTranslation("order.list.amount.help"));
        getContent().addClassNames("filter-fields", "in-pairs");
        getContent().add(least, most);
    }

    private void prepare(TextField field, @Nullable Amount amount) {
        field.setValue(amount == null ? "" : reader.formats().amount(amount));
        field.setMaxLength(24);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("order.list.amount.unreadable"));
        field.addValueChangeListener(change -> changed());
    }

    private void changed() {
        if (isReadable(least) & isReadable(most)) {
            var range = new AmountRange(amount(least), amount(most));
            onChange.accept(filter -> filter.withAmount(range));
        }
    }

    private boolean isReadable(TextField field) {
        field.setInvalid(!field.isEmpty() && amount(field) == null);
        return !field.isInvalid();
    }

    private @Nullable Amount amount(TextField field) {
        return AmountText.parse(field.getValue(), reader.formats().locale()).orElse(null);
    }
}
