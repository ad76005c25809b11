package org.orderportal.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of an upload field itself, in the reader's language. */
public final class UploadTexts {

    private final UnaryOperator<String> words;

    /** @param words the text of a key such as {@code too-large} */
    public UploadTexts(UnaryOperator<String> words) {
        this.words = words;
    }

    public UploadI18N all() {
        var texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(say("choose")).setMany(say("choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(say("too-many"))
                .setFileIsTooBig(say("too-large"))
                .setIncorrectFileType(say("failed")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say("connecting"))
                        .setStalled(say("stalled"))
                        .setProcessing(say("processing"))
                        .setHeld(say("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(say("remaining") + " ")
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say("unavailable"))
                        .setUnexpectedServerError(say("failed"))
                        .setForbidden(say("forbidden"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(say("retry"))
                .setStart(say("start"))
                .setRemove(say("remove")));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return texts;
    }

    private String say(String key) {
        return words.apply(key);
    }
}
