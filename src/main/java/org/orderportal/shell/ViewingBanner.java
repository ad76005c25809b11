package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.orderportal.base.i18n.Formats;
import org.orderportal.identity.Viewing;

/** Says above every page that somebody of the operator sees it as a supplier does, until when, and ends it. */
class ViewingBanner extends Composite<Div> {

    ViewingBanner(Viewing viewing, Formats formats, Runnable onEnd) {
        var who = new Span(getTranslation("shell.viewing.banner", viewing.companyName()));
        who.addClassName("viewing-who");
        var until = new Span(getTranslation("shell.viewing.until", formats.time(viewing.until())));
        var words = new Div(who, until);
        words.addClassName("viewing-words");
        var end = new Button(getTranslation("shell.viewing.end"), click -> onEnd.run());
        end.addThemeVariants(ButtonVariant.PRIMARY);

        getContent().addClassName("viewing-banner");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, end);
    }
}
