package org.orderportal.figures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** Narrows the figures to one company, found as one types. */
class CompanyField extends Composite<ComboBox<Company>> {

    /** Finds companies by what is typed, from a position on, so many. */
    interface Search {
        List<Company> find(String text, int offset, int limit);
    }

    CompanyField(String label, String all, Search search, Consumer<@Nullable CompanyId> onChange) {
        var field = getContent();
        field.setAriaLabel(label);
        field.setPlaceholder(all);
        field.setItemLabelGenerator(Company::name);
        field.setClearButtonVisible(true);
        field.setItems((CallbackDataProvider.FetchCallback<Company, String>)
                query -> search.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(
                        change.getValue() == null ? null : change.getValue().id());
            }
        });
    }

    void show(@Nullable Company company) {
        getContent().setValue(company);
    }
}
