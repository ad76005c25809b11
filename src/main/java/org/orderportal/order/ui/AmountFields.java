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
        field.addValueChangeListener(change -> changed());
    }

    private void changed() {
        if (isRight(least) & isRight(most)) {
            var range = new AmountRange(amount(least), amount(most));
            if (isReversed(range)) {
                say(most, "reversed");
            } else {
                onChange.accept(filter -> filter.withAmount(range));
            }
        }
    }

    /** The field says what is wrong with it. */
    private boolean isRight(TextField field) {
        var amount = amount(field);
        field.setInvalid(false);
        if (!field.isEmpty() && amount == null) {
            say(field, "unreadable");
        } else if (amount != null && amount.value().signum() < 0) {
            say(field, "negative");
        }
        return !field.isInvalid();
    }

    private static boolean isReversed(AmountRange range) {
        var least = range.least();
        var most = range.most();
        return least != null && most != null && least.value().compareTo(most.value()) > 0;
    }

    private void say(TextField field, String what) {
        field.setErrorMessage(getTranslation("order.list.amount." + what));
        field.setInvalid(true);
    }

    private @Nullable Amount amount(TextField field) {
        return AmountText.parse(field.getValue(), reader.formats().locale()).orElse(null);
    }
}
