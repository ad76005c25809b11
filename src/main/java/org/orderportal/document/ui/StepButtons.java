package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.ui.DocumentSteps.Step;
import org.orderportal.order.ui.Reader;

/** The steps that one can take with a document, as buttons; one that is not possible says why below it. */
class StepButtons extends Composite<Div> {

    private final Reader reader;

    StepButtons(List<Step> steps, Reader reader) {
        this.reader = reader;
        getContent().addClassName("step-buttons");
        steps.forEach(step -> getContent().add(button(step)));
    }

    private Div button(Step step) {
        var button = new Button(reader.text(step.labelKey()), click -> take(step));
        button.setDisableOnClick(true);
        button.setEnabled(step.whyNot().isEmpty());
        if (step.wanted() && step.whyNot().isEmpty()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var whole = new Div(button);
        whole.addClassName("step");
        step.whyNot().ifPresent(why -> {
            var words = new Span(reader.text(why.reasonKey(), why.arguments().toArray()));
            words.addClassName("muted");
            var id = "why-" + step.labelKey().replace('.', '-');
            words.setId(id);
            button.getElement().setAttribute("aria-describedby", id);
            whole.add(words);
        });
        return whole;
    }

    private void take(Step step) {
        try {
            UI.getCurrent().navigate(step.go().get());
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
        }
    }
}
