package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.identity.OwnPasskeys;
import org.orderportal.identity.OwnPasskeys.OwnPasskey;

/** The passkeys by which somebody signs in without a password: added, named, removed. */
class PasskeySection extends Composite<Div> {

    private final OwnPasskeys passkeys;
    private final ReauthenticationPrompt proof;
    private final Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Button add = new Button(getTranslation("identity.passkey.add"));
    private final Paragraph missing = new Paragraph(getTranslation("identity.passkey.missing"));
    private final PasskeyDevice device = new PasskeyDevice(this::cannot, this::failed);

    PasskeySection(OwnPasskeys passkeys, ReauthenticationPrompt proof, Formats formats) {
        this.passkeys = passkeys;
        this.proof = proof;
        this.formats = formats;

        list.addClassNames("rows", "narrow-rows");
        missing.addClassName("muted");
        missing.setVisible(false);
        add.addClickListener(click -> proof.before(() -> device.make(passkeys.begin(request()))));
        device.onMade(this::made);
        getContent().addClassName("form-stack");
        getContent().add(new Paragraph(getTranslation("identity.passkey.text")), list, missing, add, device);
        show();
    }

    private void show() {
        list.removeAll();
        passkeys.list().forEach(passkey -> list.add(new ListItem(row(passkey))));
    }

    private Component row(OwnPasskey passkey) {
        var label = new Span(passkey.label());
        label.addClassName("strong");
        var used = passkey.lastUsedAt();
        var when = new Span(
                used == null
                        ? getTranslation("identity.passkey.unused", formats.dateTime(passkey.createdAt()))
                        : getTranslation("identity.passkey.used", formats.dateTime(used)));
        when.addClassName("muted");
        var what = new Div(label, when);
        what.addClassName("lines");

        var rename = new Button(getTranslation("identity.passkey.rename"), click -> rename(passkey));
        rename.setAriaLabel(getTranslation("identity.passkey.rename.of", passkey.label()));
        var remove = new Button(
                getTranslation("identity.passkey.remove"), click -> proof.before(() -> askToRemove(passkey)));
        remove.setAriaLabel(getTranslation("identity.passkey.remove.of", passkey.label()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var verbs = new Div(rename, remove);
        verbs.addClassName("row-actions");
        var row = new Div(what, verbs);
        row.addClassName("row");
        return row;
    }

    private void made(String credential) {
        var label = passkeys.suggestedLabel(request());
        passkeys.add(request(), credential, label);
        show();
        Notices.success(getTranslation("identity.passkey.added"));
    }

    private void rename(OwnPasskey passkey) {
        new NameDialog(getTranslation("identity.passkey.rename"), passkey.label(), label -> {
                    passkeys.rename(passkey.id(), label);
                    show();
                })
                .open();
    }

    private void askToRemove(OwnPasskey passkey) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("identity.passkey.remove.of", passkey.label()));
        question.setText(getTranslation("identity.passkey.remove.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("identity.cancel"));
        question.setConfirmText(getTranslation("identity.passkey.remove"));
        question.addConfirmListener(confirmed -> {
            passkeys.remove(passkey.id());
            show();
            Notices.success(getTranslation("identity.passkey.removed", passkey.label()));
        });
        question.open();
    }

    private void cannot() {
        add.setEnabled(false);
        missing.setVisible(true);
    }

    private void failed(String reason) {
        Notices.failure(getTranslation(
                switch (reason) {
                    case PasskeyDevice.NOT_ALLOWED -> "identity.passkey.cancelled";
                    case PasskeyDevice.KNOWN -> "identity.passkey.known";
                    default -> "identity.passkey.refused";
                }));
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
