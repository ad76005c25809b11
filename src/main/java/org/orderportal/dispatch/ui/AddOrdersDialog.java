package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Reader;

/** Lets one choose the other orders that go with the same lorry. */
class AddOrdersDialog extends Composite<Dialog> {

    private final Reader reader;

    AddOrdersDialog(Reader reader, List<OrderDetails> candidates, Consumer<List<OrderId>> onChosen) {
        this.reader = reader;
        var choice = new CheckboxGroup<OrderDetails>(reader.text("dispatch.editor.orders.choose"));
        choice.setItems(candidates);
        choice.setItemLabelGenerator(this::words);
        var cancel = new Button(
                reader.text("document.editor.cancel"), click -> getContent().close());
        var submit = new Button(reader.text("dispatch.editor.orders.submit"), click -> {
            getContent().close();
            onChosen.accept(choice.getValue().stream()
                    .map(order -> order.summary().id())
                    .toList());
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(new Paragraph(reader.text("dispatch.editor.orders.text")), choice);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(reader.text("dispatch.editor.orders.add"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent().getFooter().add(cancel, submit);
    }

    void open() {
        getContent().open();
    }

    private String words(OrderDetails order) {
        var wanted = order.content().earliestRequested();
        var rows = reader.text("dispatch.editor.orders.rows", order.lines().size());
        return order.summary().number().text() + " · " + rows
                + wanted.map(day -> " · " + reader.text("dispatch.editor.orders.wanted", reader.day(day)))
                        .orElse("");
    }
}
