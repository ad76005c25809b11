package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;

/** How one buyer gets documents, as fields. */
class ChannelForm extends Composite<Div> {

    private final Select<Way> way = new Select<>();
    private final Paragraph aboutWay = new Paragraph();
    private final TextField folder = new TextField(getTranslation("exchange.channels.folder"));
    private final TextField url = new TextField(getTranslation("exchange.channels.url"));
    private final Checkbox takesResponses = new Checkbox(getTranslation("exchange.channels.takesResponses"));
    private final TextField mail = new TextField(getTranslation("exchange.channels.mail"));
    private final Select<Locale> language = new Select<>();

    /** @param canMail whether the portal has a mail server; an address can be set before it has one */
    ChannelForm(String outgoingFolder, boolean canMail) {
        way.setLabel(getTranslation("exchange.channels.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation("exchange.channels.way." + one));
        way.addValueChangeListener(change -> showWay(change.getValue()));
        aboutWay.addClassName("muted");
        folder.setHelperText(getTranslation("exchange.channels.folder.help", outgoingFolder));
        url.setPlaceholder("https://");
        url.setHelperText(getTranslation("exchange.channels.url.help"));
        takesResponses.setHelperText(getTranslation("exchange.channels.takesResponses.help"));
        mail.setHelperText(getTranslation(canMail ? "exchange.channels.mail.help" : "exchange.channels.mail.noServer"));
        mail.addValueChangeListener(change -> language.setVisible(!mail.isEmpty()));
        language.setLabel(getTranslation("exchange.channels.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(getLocale()));
        List.of(folder, url, mail).forEach(field -> {
            field.setMaxLength(1_000);
            field.setManualValidation(true);
            field.addValueChangeListener(change -> field.setInvalid(false));
        });

        getContent().addClassName("form-stack");
        getContent().add(way, aboutWay, folder, url, takesResponses, mail, language);
    }

    void show(BuyerChannel channel) {
        way.setValue(channel.way());
        showWay(channel.way());
        folder.setPlaceholder(IdText.of(channel.buyer().value()));
        folder.setValue(text(channel.folder()));
        url.setValue(text(channel.pushUrl()));
        takesResponses.setValue(channel.takesResponses());
        mail.setValue(text(channel.mailAddress()));
        language.setValue(Texts.closest(channel.mailLanguage()));
        language.setVisible(!mail.isEmpty());
    }

    /** What stands in the fields, for the buyer and version that were shown. */
    BuyerChannel read(BuyerChannel shown) {
        return new BuyerChannel(
                shown.buyer(),
                shown.version(),
                way.getValue(),
                filled(folder),
                filled(url),
                shown.hasSecret(),
                filled(mail),
                language.getValue(),
                takesResponses.getValue(),
                shown.changedAt(),
                shown.changedBy());
    }

    /** Shows a refusal at the field that it is about. */
    void show(Refusal refusal) {
        var key = refusal.key();
        var field = key.contains(".folder.") ? folder : key.contains(".mail.") ? mail : url;
        field.setErrorMessage(getTranslation(key, refusal.arguments()));
        field.setInvalid(true);
        field.focus();
    }

    private void showWay(@Nullable Way chosen) {
        var now = chosen == null ? Way.NONE : chosen;
        aboutWay.setText(getTranslation("exchange.channels.about." + now));
        folder.setVisible(now == Way.DROP_FOLDER);
        url.setVisible(now == Way.HTTP_PUSH);
        url.setRequiredIndicatorVisible(now == Way.HTTP_PUSH);
        takesResponses.setVisible(now != Way.NONE);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String filled(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
