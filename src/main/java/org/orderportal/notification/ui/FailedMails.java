package org.orderportal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.orderportal.base.ui.Notices;
import org.orderportal.notification.MailSummary;
import org.orderportal.notification.NoticeWords;

/** Shows people which mails to them did not get through, with what the mail server answered, and sends them again. */
class FailedMails extends Composite<Div> {

    private final NotificationDesk desk;

    FailedMails(NotificationDesk desk) {
        this.desk = desk;
        getContent().addClassName("failed-mails");
    }

    void refresh() {
        var words = desk.words();
        getContent().removeAll();
        desk.mails().ownFailed().forEach(mail -> getContent().add(row(mail, words)));
        setVisible(getContent().getComponentCount() > 0);
    }

    private Component row(MailSummary mail, NoticeWords words) {
        var what = new Paragraph(getTranslation(
                "notification.list.mail-failed", words.formats().dateTime(mail.changedAt()), mail.address()));
        what.addClassName("strong");
        var why = new Paragraph(MailTexts.error(mail, words));
        var again = new Button(getTranslation("notification.mails.again"), click -> sendAgain(mail));
        again.setAriaLabel(getTranslation("notification.mails.again.of", mail.address()));
        var row = new Div(new Div(what, why), again);
        row.addClassNames("failed-mail", "tone-bad");
        return row;
    }

    private void sendAgain(MailSummary mail) {
        desk.mails().sendAgain(mail.id());
        Notices.success(getTranslation("notification.mails.again.done"));
        refresh();
    }
}
