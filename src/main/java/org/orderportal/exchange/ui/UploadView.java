package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.security.ClosedWhileLooking;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.UploadTexts;
import org.orderportal.exchange.MessageStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Upload: somebody hands in order files by hand, many at once, and sees what became of each. */
@Route("upload")
@Menu(title = "exchange.upload.menu", order = 20)
@PermitAll
@ClosedWhileLooking
class UploadView extends Composite<Div> implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(UploadView.class);
    private static final int MOST_FILES = 100;

    /** The list of the upload field shows only what is on its way: what has come in has a row of its own. */
    private static final String FORGET_WHAT_CAME_IN =
            "this.addEventListener('upload-success', e => this.files = this.files.filter(f => f !== e.detail.file))";

    private final Reader reader;
    private final Upload upload = new Upload();
    private final Span summary = new Span();
    private final UnorderedList results = new UnorderedList();
    private final Section resultSection = new Section();
    private final Map<MessageStatus, Integer> counts = new EnumMap<>(MessageStatus.class);
    private int leftOut;

    UploadView(UploadDesk desk, Readers readers) {
        reader = readers.now();

        var dropHere = new Span(getTranslation("exchange.upload.drop"));
        upload.setUploadButton(new Button(getTranslation("exchange.upload.choose")));
        upload.setDropLabel(dropHere);
        upload.setI18n(new UploadTexts(key -> reader.text("exchange.upload." + key)).all());
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(FileReception.MOST_BYTES);
        upload.addClassName("order-upload");
        var rest = new Paragraph(getTranslation("exchange.upload.what-happens"));
        rest.addClassName("muted");
        var lead = new Div(new Paragraph(getTranslation("exchange.upload.hint")), rest);
        lead.addClassName("upload-lead");

        summary.addClassName("muted");
        summary.getElement().setAttribute("role", "status");
        results.addClassName("handed-in-list");
        var head = new Div(new H2(getTranslation("exchange.upload.results")), summary);
        head.addClassName("results-head");
        resultSection.add(head, results);
        resultSection.setVisible(false);

        upload.addFileRejectedListener(this::refuse);
        addAttachListener(attach -> receiveFor(attach.getUI(), desk));
        upload.getElement().addEventListener("upload-success", event -> {});
        upload.getElement().addEventListener("upload-error", event -> {});
        upload.getElement().executeJs(FORGET_WHAT_CAME_IN);

        getContent().addClassNames("page", "readable");
        getContent().add(new PageHeader(getTranslation("exchange.upload.title")), lead, upload, resultSection);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.upload.title");
    }

    /** The work is done in the request that brings the file, as its user, and outside of the lock on this screen. */
    private void receiveFor(UI ui, UploadDesk desk) {
        upload.setUploadHandler(
                new FileReception(file -> show(ui, handIn(desk, file)), fileName -> show(ui, tooLarge(fileName))));
    }

    private HandedIn handIn(UploadDesk desk, FileReception.Received file) {
        try {
            return desk.handIn(file.fileName(), file.bytes());
        } catch (RuntimeException failure) {
            LOG.error("A file of {} bytes could not be handed in", file.bytes().length, failure);
            return new HandedIn.LeftOut(file.fileName(), reader.text("exchange.upload.failed"));
        }
    }

    private HandedIn tooLarge(String fileName) {
        return new HandedIn.LeftOut(fileName, reader.text("exchange.upload.too-large"));
    }

    private void refuse(FileRejectedEvent event) {
        add(new HandedIn.LeftOut(event.getFileName(), event.getErrorMessage()));
    }

    private void show(UI ui, HandedIn file) {
        ui.access(() -> add(file));
    }

    private void add(HandedIn file) {
        results.addComponentAsFirst(new HandedInRow(file, reader));
        switch (file) {
            case HandedIn.Kept kept -> counts.merge(kept.message().status(), 1, Integer::sum);
            case HandedIn.LeftOut ignored -> leftOut++;
        }
        resultSection.setVisible(true);
        summary.setText(counted());
    }

    private String counted() {
        var kept = counts.entrySet().stream()
                .map(entry -> reader.text("exchange.upload.count." + Reader.key(entry.getKey()), entry.getValue()));
        var rest =
                leftOut == 0 ? Stream.<String>of() : Stream.of(reader.text("exchange.upload.count.left-out", leftOut));
        return Stream.concat(kept, rest).collect(Collectors.joining(" · "));
    }
}
