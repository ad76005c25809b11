package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** The bar at the bottom of an editor, always in sight: give the draft up, where it will go, look at it, send it. */
class EditorBar extends Composite<Div> {

    private final Button discard = new Button(getTranslation("document.editor.discard"), click -> askToDiscard());
    private final NativeButton summary = new NativeButton();
    private final Span goesOut = new Span();
    private final Anchor preview = new Anchor("", getTranslation("document.editor.preview"));
    private final Button send;
    private Runnable onDiscard = () -> {};
    private boolean sending;

    /** @param onSummary somebody on a narrow screen wants to see what the line sums up */
    EditorBar(String sendText, Runnable onSend, Runnable onSummary) {
        send = new Button(sendText, click -> onSend.run());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addClassName("discard");
        summary.addClassNames("bar-summary");
        summary.addClickListener(click -> onSummary.run());
        goesOut.setId("goes-out-as");
        goesOut.addClassName("goes-out");
        send.getElement().setAttribute("aria-describedby", "goes-out-as");
        preview.addClassName("link-button");
        preview.setTarget(AnchorTarget.BLANK);
        preview.setVisible(false);

        getContent().addClassNames("action-bar", "editor-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("document.editor.actions"));
        getContent().add(discard, summary, goesOut, preview, send);
    }

    void setOnDiscard(Runnable onDiscard) {
        this.onDiscard = onDiscard;
    }

    /** What a narrow screen shows of the sums and of what is left. */
    void setSummary(String text) {
        summary.setText(text);
        summary.setVisible(!text.isEmpty());
    }

    void setGoesOut(String text) {
        goesOut.setText(text);
        goesOut.setTitle(text);
    }

    void setPreview(DownloadHandler pdf) {
        preview.setHref(pdf);
        preview.setVisible(true);
    }

    /** @return whether it may be sent now; not again until {@link #sendAgain()} */
    boolean takeSend() {
        boolean free = !sending && send.isVisible();
        sending = sending || free;
        send.setEnabled(!sending);
        return free;
    }

    void sendAgain() {
        sending = false;
        send.setEnabled(true);
    }

    void setEditable(boolean editable) {
        discard.setVisible(editable);
        send.setVisible(editable);
        preview.setVisible(
                editable && preview.getHref() != null && !preview.getHref().isEmpty());
    }

    /** The preview stays. */
    void setLookOnly() {
        discard.setVisible(false);
        send.setVisible(false);
    }

    /** The dialog gives its focus to what confirms: that is to keep writing, so that Enter destroys nothing. */
    private void askToDiscard() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("document.editor.discard.question"));
        dialog.setText(getTranslation("document.editor.discard.text"));
        dialog.setConfirmText(getTranslation("document.editor.discard.no"));
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("document.editor.discard.yes"));
        dialog.setRejectButtonTheme("error");
        dialog.addRejectListener(rejected -> onDiscard.run());
        dialog.open();
    }
}
