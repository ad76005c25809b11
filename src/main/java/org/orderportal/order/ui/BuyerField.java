package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.BuyerChoice;
import org.orderportal.order.OrderList;

/** One of the buyers of the reader's orders, found as one types. */
class BuyerField extends Composite<ComboBox<BuyerChoice>> {

    private static final int MOST_OFFERED = 500;

    BuyerField(OrderList list, @Nullable BuyerChoice shown, Consumer<@Nullable BuyerChoice> onChange) {
        var field = getContent();
        field.setLabel(getTranslation("order.list.buyer"));
        field.setPlaceholder(getTranslation("order.list.buyer.any"));
        field.setItemLabelGenerator(BuyerChoice::name);
        field.setClearButtonVisible(true);
        field.setItems((CallbackDataProvider.FetchCallback<BuyerChoice, String>) query ->
                list
                        .buyers(
                                query.getFilter().orElse(""),
                                Math.min(MOST_OFFERED, query.getOffset() + query.getLimit()))
                        .stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        field.setValue(shown);
        field.addValueChangeListener(change -> onChange.accept(change.getValue()));
    }
}
