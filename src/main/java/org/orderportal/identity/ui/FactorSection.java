package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.identity.OwnSecondFactor;
import org.orderportal.identity.OwnSecondFactor.App;

/** The app in which somebody reads codes for signing in: set up, removed, and codes for the day when it is lost. */
class FactorSection extends Composite<Div> {

    private static final int FEW_CODES = 3;

    private final OwnSecondFactor factor;
    private final ReauthenticationPrompt proof;
    private final Formats formats;

    FactorSection(OwnSecondFactor factor, ReauthenticationPrompt proof, Formats formats) {
        this.factor = factor;
        this.proof = proof;
        this.formats = formats;

        getContent().addClassNames("form-stack", "narrow");
        show();
    }

    private void show() {
        getContent().removeAll();
        factor.app().ifPresentOrElse(this::showApp, this::showNone);
    }

    private void showNone() {
        getContent().add(new Paragraph(getTranslation("identity.factor.none.text")));
        if (factor.isRequired()) {
            getContent().add(new Paragraph(getTranslation("identity.factor.required")));
        }
        getContent().add(new Button(getTranslation("identity.factor.setUp"), click -> proof.before(this::setUp)));
    }

    private void showApp(App app) {
        var left = new Paragraph(getTranslation("identity.recovery.left", app.recoveryCodes()));
        if (app.recoveryCodes() < FEW_CODES) {
            left.addClassName("tone-warn");
        }
        var renew = new Button(getTranslation("identity.recovery.renew"), click -> proof.before(this::renew));
        var remove = new Button(getTranslation("identity.factor.remove"), click -> proof.before(this::askToRemove));
        var verbs = new Div(renew, remove);
        verbs.addClassName("section-verbs");
        getContent()
                .add(
                        new Paragraph(getTranslation("identity.factor.since", formats.dateTime(app.since()))),
                        left,
                        verbs);
    }

    private void setUp() {
        new FactorSetupDialog(factor.begin(), factor::confirm, this::added).open();
    }

    private void added(List<String> codes) {
        show();
        Notices.success(getTranslation("identity.factor.added"));
        new RecoveryCodesDialog(codes).open();
    }

    private void renew() {
        var codes = factor.renewRecoveryCodes();
        show();
        new RecoveryCodesDialog(codes).open();
    }

    private void askToRemove() {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("identity.factor.remove"));
        question.setText(getTranslation("identity.factor.remove.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("identity.cancel"));
        question.setConfirmText(getTranslation("identity.factor.remove"));
        question.addConfirmListener(confirmed -> remove());
        question.open();
    }

    private void remove() {
        factor.remove();
        show();
        Notices.success(getTranslation("identity.factor.removed"));
    }
}
