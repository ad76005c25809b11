package org.orderportal.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.UploadTexts;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftFile;
import org.orderportal.document.Drafts;
import org.orderportal.order.ui.Downloads;
import org.orderportal.order.ui.Reader;

/** The files that go with the mail; the electronic document carries none. */
public class FilesSection extends PageSection {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Drafts drafts;
    private final DocumentId draft;
    private final Reader reader;
    private final Runnable onChange;
    private final UnorderedList files = new UnorderedList();
    private final Paragraph refusal = new Paragraph();
    private final Upload upload = new Upload();

    /**
     * @param goesWith  what becomes of the files, in words
     * @param onChange a file came or went
     */
    public FilesSection(Drafts drafts, DocumentId draft, Reader reader, String goesWith, Runnable onChange) {
        super("files", reader.text("document.editor.files"));
        this.drafts = drafts;
        this.draft = draft;
        this.reader = reader;
        this.onChange = onChange;
        setMeta(goesWith);
        files.addClassNames("files", "draft-files");
        refusal.addClassNames("tone-bad", "strong");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        upload.setUploadButton(new Button(reader.text("document.editor.files.choose"), Glyph.UPLOAD.create()));
        upload.setDropLabel(new Span(reader.text("document.editor.files.drop")));
        upload.setI18n(new UploadTexts(key -> reader.text("base.upload." + key)).all());
        upload.setUploadHandler(this::receive);
        upload.addClassName("file-upload");
        // What came in has a row of its own below.
        upload.getElement()
                .executeJs("this.addEventListener('upload-success', e => this.files = this.files.filter(f => f !=="
                        + " e.detail.file))");
        add(files, refusal, upload);
    }

    public void show(List<DraftFile> shown) {
        files.removeAll();
        shown.forEach(file -> files.add(row(file)));
        files.setVisible(!shown.isEmpty());
    }

    private ListItem row(DraftFile file) {
        var link = Downloads.link(file.fileName(), () -> drafts.file(draft, file.id()));
        var size = new Span(Downloads.size(file.byteCount(), reader));
        size.addClassName("muted");
        var remove = new Button(Glyph.CLOSE.create(), click -> remove(file));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(reader.text("document.editor.files.remove", file.fileName()));
        return new ListItem(link, size, remove);
    }

    private void remove(DraftFile file) {
        drafts.detach(draft, file.id());
        report("");
    }

    /** The file is kept in the request that brings it, outside of the lock on this screen. */
    private void receive(UploadEvent event) throws IOException {
        var bytes = event.getInputStream().readNBytes(MOST_BYTES + 1);
        var words = keep(event.getFileName(), event.getContentType(), bytes);
        event.getUI().access(() -> report(words));
    }

    private String keep(String fileName, String type, byte[] bytes) {
        try {
            drafts.attach(draft, fileName, type, bytes);
            return "";
        } catch (Refusal refused) {
            return reader.text(refused.key(), refused.arguments());
        }
    }

    private void report(String words) {
        refusal.setText(words);
        refusal.setVisible(!words.isEmpty());
        onChange.run();
    }
}
