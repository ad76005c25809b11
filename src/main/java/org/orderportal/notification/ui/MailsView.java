package org.orderportal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.notification.MailState;
import org.orderportal.notification.MailSummary;
import org.orderportal.notification.NotificationSettings;

/** Administrators see which mails to users did not get through and why, and send them again. */
@Route("settings/mails")
@Menu(title = "notification.mails.title", order = 145)
@RolesAllowed("ADMINISTRATOR")
class MailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";
    private static final String ALL = "all";

    private final NotificationDesk desk;
    private final Anchor troubled = new Anchor("settings/mails", getTranslation("notification.mails.troubled"));
    private final Anchor all =
            new Anchor("settings/mails?" + SHOW + "=" + ALL, getTranslation("notification.mails.all"));
    private final PagedRows<MailSummary> rows = new PagedRows<>(this::fetch, this::row);
    private final Div nothing = new Div();
    private boolean troubledOnly = true;

    MailsView(NotificationDesk desk, NotificationSettings settings) {
        this.desk = desk;

        var about = new Paragraph(getTranslation("notification.mails.about"));
        about.addClassNames("muted", "notification-about");
        var noServer = new Paragraph(getTranslation("notification.mails.no-server"));
        noServer.addClassNames("tone-warn", "notification-about");
        noServer.setVisible(!settings.canMail());
        var filter = new Nav(troubled, all);
        filter.addClassName("notification-filter");
        filter.getElement().setAttribute("aria-label", getTranslation("notification.mails.filter"));

        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader(getTranslation("notification.mails.title")),
                        about,
                        noServer,
                        filter,
                        rows,
                        nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getLocation().getQueryParameters().getSingleParameter(SHOW);
        troubledOnly = shown.filter(ALL::equals).isEmpty();
        troubled.getElement().setAttribute("aria-current", troubledOnly ? "page" : "false");
        all.getElement().setAttribute("aria-current", troubledOnly ? "false" : "page");
        rows.restart();
        showNothing();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.mails.title");
    }

    private void showNothing() {
        nothing.removeAll();
        if (rows.isEmpty()) {
            var key = troubledOnly ? "notification.mails.none" : "notification.mails.none-at-all";
            nothing.add(new EmptyState(getTranslation(key), getTranslation(key + ".text")));
        }
    }

    private List<MailSummary> fetch(int offset, int limit) {
        return desk.mails().list(troubledOnly, offset, limit);
    }

    private Component row(MailSummary mail) {
        var words = desk.words();
        var error = new Span(MailTexts.error(mail, words));
        error.addClassName("tone-bad");
        var row = new Div(
                lines(mail.person(), mail.address()),
                lines(MailTexts.what(mail, words), MailTexts.state(mail, words), error),
                again(mail));
        row.addClassNames("row", "mail-row");
        return row;
    }

    private static Div lines(String first, String second, Span... more) {
        var strong = new Span(first);
        strong.addClassName("strong");
        var muted = new Span(second);
        muted.addClassName("muted");
        var lines = new Div(strong, muted);
        lines.add(more);
        lines.addClassName("lines");
        return lines;
    }

    private Component again(MailSummary mail) {
        var button = new Button(getTranslation("notification.mails.again"), click -> sendAgain(mail));
        button.setAriaLabel(getTranslation("notification.mails.again.of", mail.address()));
        button.setVisible(mail.state() == MailState.FAILED);
        return button;
    }

    private void sendAgain(MailSummary mail) {
        desk.mails().sendAgain(mail.id());
        Notices.success(getTranslation("notification.mails.again.done"));
        rows.refresh();
        showNothing();
    }
}
