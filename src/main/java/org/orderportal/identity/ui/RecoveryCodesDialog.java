package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.orderportal.base.ui.Notices;

/** Shows the codes for who loses their app, once: only their hashes are kept. */
class RecoveryCodesDialog extends Composite<Dialog> {

    RecoveryCodesDialog(List<String> codes) {
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var content = new Div(new Paragraph(getTranslation("identity.recovery.text")), list);
        content.addClassName("form-stack");

        var copy = new Button(getTranslation("identity.recovery.copy"), click -> copy(codes));
        var done = new Button(
                getTranslation("identity.recovery.done"), click -> getContent().close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(getTranslation("identity.recovery.title"));
        getContent().addClassName("form-dialog");
        getContent().setCloseOnOutsideClick(false);
        getContent().add(content);
        getContent().getFooter().add(copy, done);
    }

    void open() {
        getContent().open();
    }

    private void copy(List<String> codes) {
        getElement().executeJs("return navigator.clipboard.writeText($0)", String.join("\n", codes));
        Notices.success(getTranslation("identity.recovery.copied"));
    }
}
