package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.party.BankAccount;
import org.orderportal.party.BankAccount.Kind;
import org.orderportal.party.BankNumbers;

/** Accounts as fields, a row each; their check digits are looked at as one leaves them. */
class AccountRows extends Composite<Div> {

    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();

    AccountRows() {
        rows.addClassName("form-stack");
        var add = new Button(
                getTranslation("party.accounts.add"), click -> add(new BankAccount(Kind.IBAN, "", null, null)));
        getContent().addClassName("form-stack");
        getContent().add(rows, add);
    }

    void show(List<BankAccount> accounts) {
        rows.removeAll();
        shown.clear();
        accounts.forEach(this::add);
    }

    /** Empty where one is wrong, which then says so. */
    Optional<List<BankAccount>> read() {
        var right = shown.stream().filter(row -> !row.judge()).count() == 0;
        return right ? Optional.of(shown.stream().map(Row::read).toList()) : Optional.empty();
    }

    private void add(BankAccount account) {
        var row = new Row(account);
        shown.add(row);
        rows.add(row);
    }

    /** One account. */
    private class Row extends Composite<Div> {

        private final Select<Kind> kind = new Select<>();
        private final TextField number = new TextField(getTranslation("party.accounts.number"));
        private final TextField bic = new TextField(getTranslation("party.accounts.bic"));
        private final TextField holder = new TextField(getTranslation("party.accounts.holder"));

        Row(BankAccount account) {
            kind.setLabel(getTranslation("party.accounts.kind"));
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(one -> getTranslation("party.accounts.kind." + one));
            kind.addValueChangeListener(change -> bic.setVisible(change.getValue() == Kind.IBAN));
            kind.setValue(account.kind());
            number.setValue(account.number());
            number.setRequiredIndicatorVisible(true);
            number.setManualValidation(true);
            number.setMaxLength(50);
            number.addValueChangeListener(change -> judge());
            bic.setValue(account.bic() == null ? "" : account.bic());
            bic.setManualValidation(true);
            bic.setMaxLength(20);
            bic.addValueChangeListener(change -> judge());
            holder.setValue(account.holder() == null ? "" : account.holder());
            holder.setMaxLength(200);
            holder.setHelperText(getTranslation("party.accounts.holder.help"));
            var remove = new Button(getTranslation("party.identifier.remove"), click -> {
                shown.remove(this);
                rows.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            var end = new Div(new Span(), remove);
            end.addClassName("account-end");
            getContent().addClassNames("form-grid", "account-row");
            getContent().add(kind, number, bic, holder, end);
        }

        boolean judge() {
            var typed = number.getValue();
            var isNumber = switch (kind.getValue()) {
                case IBAN -> BankNumbers.iban(typed).isPresent();
                case BANKGIRO -> BankNumbers.bankgiro(typed).isPresent();
                case PLUSGIRO -> BankNumbers.plusgiro(typed).isPresent();
            };
            number.setErrorMessage(getTranslation("party.accounts.wrong." + kind.getValue(), typed));
            number.setInvalid(!isNumber);
            var isBic = !bic.isVisible()
                    || bic.getValue().isBlank()
                    || BankNumbers.bic(bic.getValue()).isPresent();
            bic.setErrorMessage(getTranslation("party.accounts.wrong.BIC", bic.getValue()));
            bic.setInvalid(!isBic);
            return isNumber && isBic;
        }

        BankAccount read() {
            return new BankAccount(
                    kind.getValue(),
                    number.getValue(),
                    bic.isVisible() ? AddressFields.filled(bic) : null,
                    AddressFields.filled(holder));
        }
    }
}
