package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** One of all companies that sell, found as one types; for staff, to whom no company is closed. */
class SupplierField extends Composite<ComboBox<Company>> {

    SupplierField(Companies companies, @Nullable CompanyId shown, Consumer<@Nullable CompanyId> onChange) {
        var field = getContent();
        field.setLabel(getTranslation("order.list.supplier"));
        field.setPlaceholder(getTranslation("order.list.supplier.any"));
        field.setItemLabelGenerator(Company::name);
        field.setClearButtonVisible(true);
        field.setItemsWithFilterConverter(
                query ->
                        companies.suppliers(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                text -> text);
        if (shown != null) {
            companies.byIds(List.of(shown)).stream().findFirst().ifPresent(field::setValue);
        }
        field.addValueChangeListener(change -> onChange.accept(
                change.getValue() == null ? null : change.getValue().id()));
    }
}
