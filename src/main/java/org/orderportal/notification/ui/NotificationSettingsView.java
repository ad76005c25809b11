package org.orderportal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.orderportal.base.security.ClosedWhileLooking;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.notification.NotificationSettings;
import org.orderportal.notification.Occasion;
import org.orderportal.notification.Way;

/** People choose for each occasion whether and how they are told. */
@Route("settings/notifications")
@Menu(title = "notification.settings.title", order = 101)
@PermitAll
@ClosedWhileLooking
class NotificationSettingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DIGEST_TIME = "07:00";

    private final NotificationSettings settings;
    private final CurrentUsers users;
    private final Paragraph mailTo = new Paragraph();
    private final Div rows = new Div();

    NotificationSettingsView(NotificationSettings settings, CurrentUsers users) {
        this.settings = settings;
        this.users = users;

        var header = new PageHeader(getTranslation("notification.settings.title"));
        header.addAction(new Button(getTranslation("notification.settings.usual"), click -> chooseUsual()));
        var about = new Paragraph(getTranslation("notification.settings.about"));
        about.addClassNames("muted", "notification-about");
        mailTo.addClassName("notification-about");
        rows.addClassNames("rows", "notification-ways");

        getContent().addClassNames("page", "readable");
        getContent()
                .add(
                        header,
                        about,
                        mailTo,
                        rows,
                        new Anchor("settings/profile", getTranslation("notification.settings.profile")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = users.require();
        var canMail = settings.canMail();
        mailTo.setText(
                canMail
                        ? getTranslation(
                                "notification.settings.mail-to",
                                me.email(),
                                DIGEST_TIME,
                                me.zone().getId())
                        : getTranslation("notification.settings.no-mail"));
        mailTo.setClassName("tone-warn", !canMail);
        showRows();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.settings.title");
    }

    private void showRows() {
        rows.removeAll();
        settings.own().forEach((occasion, way) -> rows.add(row(occasion, way)));
    }

    private Component row(Occasion occasion, Way way) {
        var name = new Span(nameOf(occasion));
        name.addClassName("strong");
        var about = new Span(getTranslation("notification.occasion." + occasion + ".about"));
        about.addClassNames("muted", "notification-about");
        var what = new Div(name, about);
        what.addClassName("lines");

        var choice = new Select<Way>();
        choice.setItems(Way.values());
        choice.setItemLabelGenerator(this::nameOf);
        choice.setValue(way);
        choice.setAriaLabel(nameOf(occasion));
        choice.addValueChangeListener(change -> choose(occasion, change.getValue()));

        var row = new Div(what, choice);
        row.addClassName("row");
        return row;
    }

    private void choose(Occasion occasion, Way way) {
        settings.choose(occasion, way);
        Notices.success(getTranslation("notification.settings.saved", nameOf(occasion), nameOf(way)));
    }

    private void chooseUsual() {
        settings.chooseUsual();
        showRows();
        Notices.success(getTranslation("notification.settings.usual.done"));
    }

    private String nameOf(Occasion occasion) {
        return getTranslation("notification.occasion." + occasion);
    }

    private String nameOf(Way way) {
        return getTranslation("notification.way." + way);
    }
}
