package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.identity.PasskeyChallenges;
import org.orderportal.identity.SecondSteps;
import org.orderportal.identity.SecondSteps.Waiting;

/** Whose password was right enters a code, or shows a passkey; who needs a factor and has none sets an app up first. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class SecondStepView extends Composite<EntryPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondSteps steps;
    private final PasskeyChallenges challenges;

    SecondStepView(SecondSteps steps, PasskeyChallenges challenges) {
        this.steps = steps;
        this.challenges = challenges;
    }

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var waiting = steps.waiting(VaadinServletRequest.getCurrent().getHttpServletRequest());
        if (waiting.isEmpty()) {
            event.forwardTo(LoginView.class);
            return;
        }
        var failed = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        show(waiting.get(), failed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.step.title") + " - " + getTranslation("identity.product");
    }

    private void show(Waiting waiting, boolean failed) {
        var content = new ArrayList<Component>();
        content.add(new H2(getTranslation(waiting.setup() == null ? "identity.step.title" : "identity.step.setUp")));
        if (waiting.setup() != null) {
            content.add(new Paragraph(getTranslation("identity.step.setUp.text")));
            content.add(new FactorPicture(waiting.setup()));
        } else if (waiting.code()) {
            content.add(new Paragraph(getTranslation("identity.step.text")));
        } else {
            content.add(new Paragraph(getTranslation("identity.step.passkey")));
        }
        if (waiting.code()) {
            content.add(new CodeForm(failed));
        }
        if (waiting.passkey()) {
            content.add(new PasskeyEntry(challenges));
        }
        content.addAll(List.of(help(waiting), new Anchor("login", getTranslation("identity.step.back"))));
        getContent().show(content.toArray(Component[]::new));
    }

    private Paragraph help(Waiting waiting) {
        var help = new Paragraph(
                getTranslation(waiting.setup() == null ? "identity.step.help" : "identity.step.setUp.help"));
        help.addClassNames("muted", "entry-note");
        return help;
    }
}
