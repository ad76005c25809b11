package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.identity.LoginHints.Hint;

/** The users of the demonstration; a click reports whom one wants to be. */
class LoginHintList extends Composite<Div> {

    private final Consumer<Hint> chosen;

    LoginHintList(List<Hint> hints, Consumer<Hint> chosen) {
        this.chosen = chosen;

        var list = new UnorderedList();
        hints.forEach(hint -> list.add(new ListItem(button(hint))));
        getContent().addClassName("login-hints");
        getContent().add(new H3(getTranslation("identity.login.hints")), list);
        var passwords = hints.stream().map(Hint::password).distinct().toList();
        if (passwords.size() == 1) {
            var note = new Paragraph(getTranslation("identity.login.hints.password", passwords.getFirst()));
            note.addClassName("muted");
            getContent().add(note);
        }
    }

    private NativeButton button(Hint hint) {
        var name = new Span(hint.name());
        name.addClassName("strong");
        var role = getTranslation("identity.role." + hint.role().name());
        var what = new Span(hint.company().isEmpty() ? role : role + " · " + hint.company());
        what.addClassName("muted");
        var email = new Span(hint.email());
        email.addClassNames("muted", "email");
        var button = new NativeButton("", click -> chosen.accept(hint));
        button.addClassName("login-hint");
        button.add(name, what, email);
        return button;
    }
}
