package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.identity.OwnSignIn;
import org.orderportal.identity.OwnSignIns;

/** The browsers in which somebody is signed in; any but this one can be signed out from here. */
class SignInsSection extends Composite<Div> {

    private final OwnSignIns signIns;
    private final Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Button others = new Button(getTranslation("identity.signIns.endOthers"), click -> endOthers());

    SignInsSection(OwnSignIns signIns, Formats formats) {
        this.signIns = signIns;
        this.formats = formats;

        list.addClassNames("rows", "narrow-rows");
        getContent().addClassName("form-stack");
        getContent().add(new Paragraph(getTranslation("identity.signIns.text")), list, others);
        show();
    }

    private void show() {
        var all = signIns.list();
        list.removeAll();
        all.forEach(signIn -> list.add(new ListItem(row(signIn))));
        others.setVisible(all.stream().anyMatch(signIn -> !signIn.here()));
    }

    private Component row(OwnSignIn signIn) {
        var browser =
                new Span(signIn.browser().isEmpty() ? getTranslation("identity.signIns.unknown") : signIn.browser());
        browser.addClassName("strong");
        var facts = new Span(Stream.of(
                        signIn.address(),
                        getTranslation("identity.signIns.since", formats.dateTime(signIn.since())),
                        signIn.here()
                                ? ""
                                : getTranslation("identity.signIns.seen", formats.dateTime(signIn.lastSeen())),
                        signIn.secondFactor() ? getTranslation("identity.signIns.secondFactor") : "")
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("muted");
        var what = new Div(browser, facts);
        what.addClassName("lines");
        var row = new Div(what, signIn.here() ? here() : endButton(signIn));
        row.addClassName("row");
        return row;
    }

    private Component here() {
        var here = new Span(getTranslation("identity.signIns.here"));
        here.addClassNames("badge", "tone-good");
        return here;
    }

    private Button endButton(OwnSignIn signIn) {
        var end = new Button(getTranslation("identity.signIns.end"), click -> end(signIn));
        end.setAriaLabel(Stream.of(getTranslation("identity.signIns.end"), signIn.browser(), signIn.address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        return end;
    }

    private void end(OwnSignIn signIn) {
        signIns.end(signIn.id());
        show();
        Notices.success(getTranslation("identity.signIns.ended", 1));
    }

    private void endOthers() {
        var ended = signIns.endOthers();
        show();
        Notices.success(getTranslation("identity.signIns.ended", ended));
    }
}
