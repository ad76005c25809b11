package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Saved;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.exchange.outbound.BuyerChannels;
import org.orderportal.party.Company;

/** Sets how a buyer gets documents; a secret that is made for it is shown this once. */
class ChannelDialog extends Composite<Dialog> {

    private final BuyerChannels channels;
    private final Company buyer;
    private final Formats formats;
    private final Runnable saved;
    private final ChannelForm form;
    private final Button cancel = new Button(
            getTranslation("exchange.connections.cancel"), click -> getContent().close());
    private final Button renew = new Button(getTranslation("exchange.channels.secret.renew"), click -> askToRenew());
    private final Button save = new Button(getTranslation("exchange.channels.save"), click -> save());
    private BuyerChannel shown;

    ChannelDialog(BuyerChannels channels, Company buyer, Formats formats, Runnable saved) {
        this.channels = channels;
        this.buyer = buyer;
        this.formats = formats;
        this.saved = saved;
        this.form = new ChannelForm(channels.outgoingFolder(), channels.canMail());
        this.shown = channels.of(buyer.id());

        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(getTranslation("exchange.channels.of", buyer.name()));
        getContent().addClassName("form-dialog");
        getContent().add(form);
        getContent().getFooter().add(renew, cancel, save);
        show(shown);
    }

    void open() {
        getContent().open();
    }

    private void show(BuyerChannel channel) {
        form.show(channel);
        base(channel);
    }

    /** What is saved is written over that. */
    private void base(BuyerChannel channel) {
        shown = channel;
        renew.setVisible(channel.hasSecret() && channel.way() == Way.HTTP_PUSH);
    }

    private void save() {
        try {
            switch (channels.save(form.read(shown))) {
                case Saved.Done done -> finish(done);
                case Saved.Conflict(BuyerChannel theirs) -> askWhose(theirs);
            }
        } catch (Refusal refused) {
            form.show(refused);
        }
    }

    private void finish(Saved.Done done) {
        saved.run();
        Notices.success(getTranslation("exchange.channels.saved", buyer.name()));
        if (done.newSecret() == null) {
            getContent().close();
        } else {
            showSecret(done.newSecret());
        }
    }

    private void askWhose(BuyerChannel theirs) {
        var question = new ConfirmDialog(
                getTranslation("exchange.channels.conflict"),
                getTranslation(
                        "exchange.channels.conflict.text",
                        theirs.changedBy(),
                        formats.dateTime(Objects.requireNonNull(theirs.changedAt()))),
                getTranslation("exchange.channels.conflict.mine"),
                mine -> {
                    base(theirs);
                    save();
                });
        question.setRejectable(true);
        question.setRejectText(getTranslation("exchange.channels.conflict.theirs"));
        question.addRejectListener(rejected -> show(theirs));
        question.open();
    }

    private void askToRenew() {
        var question = new ConfirmDialog(
                getTranslation("exchange.channels.secret.renew.title", buyer.name()),
                getTranslation("exchange.channels.secret.renew.text"),
                getTranslation("exchange.channels.secret.renew"),
                confirmed -> showSecret(channels.renewSecret(buyer.id())));
        question.setCancelable(true);
        question.setCancelText(getTranslation("exchange.connections.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private void showSecret(String secret) {
        var field = new TextField(getTranslation("exchange.channels.secret"));
        field.setReadOnly(true);
        field.setValue(secret);
        field.setWidthFull();
        var copy = new Button(getTranslation("exchange.channels.secret.copy"), click -> {
            field.getElement().executeJs("return navigator.clipboard.writeText($0)", field.getValue());
            Notices.success(getTranslation("exchange.channels.secret.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);

        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("exchange.channels.secret.text", buyer.name())), field);
        cancel.setText(getTranslation("exchange.connections.close"));
        renew.setVisible(false);
        save.setVisible(false);
        getContent().getFooter().add(copy);
    }
}
