package org.orderportal.exchange.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Takes the bytes of handed-in files off the network, each in the thread of its own request, and never more than a
 * document may have. What then happens is the screen's matter.
 */
class FileReception implements UploadHandler {

    static final int MOST_BYTES = 50 * 1024 * 1024;

    /** A file that came in whole. */
    record Received(String fileName, byte[] bytes) {}

    private final transient Consumer<Received> whenWhole;
    private final transient Consumer<String> whenTooLarge;

    FileReception(Consumer<Received> whenWhole, Consumer<String> whenTooLarge) {
        this.whenWhole = whenWhole;
        this.whenTooLarge = whenTooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var bytes = event.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            whenTooLarge.accept(event.getFileName());
        } else {
            whenWhole.accept(new Received(event.getFileName(), bytes));
        }
    }
}
