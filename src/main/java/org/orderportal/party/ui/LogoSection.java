package org.orderportal.party.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Base64;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageSection;
import org.orderportal.party.CompanyId;
import org.orderportal.party.Logo;
import org.orderportal.party.Logos;

/** The logo of a company: shown to its people, changed by its keepers. */
class LogoSection extends PageSection {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final CompanyId company;
    private final Logos logos;
    private final Formats formats;
    private final boolean keeper;
    private final Runnable saved;
    private final Div body = new Div();

    LogoSection(String title, CompanyId company, Logos logos, Formats formats, boolean keeper, Runnable saved) {
        super("logo", title);
        this.company = company;
        this.logos = logos;
        this.formats = formats;
        this.keeper = keeper;
        this.saved = saved;
        body.addClassName("form-stack");
        add(body);
        showIt();
    }

    /** Takes a file as it was uploaded; a refusal is told, and what was there stays. */
    void take(byte[] file) {
        try {
            logos.set(company, file);
        } catch (Refusal refused) {
            Notices.failure(getTranslation(refused.key(), refused.arguments()));
            return;
        }
        Notices.success(getTranslation("party.logo.saved"));
        showIt();
        saved.run();
    }

    private void showIt() {
        body.removeAll();
        var logo = logos.of(company);
        logo.ifPresentOrElse(this::show, () -> body.add(new Paragraph(getTranslation("party.logo.none"))));
        if (keeper) {
            body.add(upload());
            logo.ifPresent(here -> {
                var remove = new Button(getTranslation("party.logo.remove"), click -> remove());
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                body.add(remove);
            });
        }
    }

    private void show(Logo logo) {
        var picture = new Image(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()),
                getTranslation("party.logo.alt"));
        picture.addClassName("company-logo");
        var changed =
                new Paragraph(getTranslation("party.changed", formats.dateTime(logo.changedAt()), logo.changedBy()));
        changed.addClassName("muted");
        body.add(picture, changed);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadButton(new Button(getTranslation("party.logo.choose")));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(MOST_BYTES);
        var texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("party.logo.too-large", 2))
                .setIncorrectFileType(getTranslation("party.logo.no-picture")));
        upload.setI18n(texts);
        upload.addFileRejectedListener(rejected -> Notices.failure(rejected.getErrorMessage()));
        var ui = UI.getCurrent();
        // Never more than may be kept comes off the network, whatever the browser says.
        upload.setUploadHandler(event -> {
            var file = event.getInputStream().readNBytes(MOST_BYTES + 1);
            ui.access(() -> take(file));
        });
        return upload;
    }

    private void remove() {
        logos.remove(company);
        Notices.success(getTranslation("party.logo.removed"));
        showIt();
        saved.run();
    }
}
