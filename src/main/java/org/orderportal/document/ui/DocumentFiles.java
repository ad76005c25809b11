package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftFile;
import org.orderportal.document.Drafts;
import org.orderportal.order.ui.Downloads;
import org.orderportal.order.ui.Reader;

/** The files that went with a document. */
class DocumentFiles extends Composite<Section> {

    DocumentFiles(DocumentId document, List<DraftFile> files, Drafts drafts, Reader reader) {
        var list = new UnorderedList();
        list.addClassName("files");
        for (var file : files) {
            var size = new Span(Downloads.size(file.byteCount(), reader));
            size.addClassName(Tone.MUTED.className());
            list.add(new ListItem(Downloads.link(file.fileName(), () -> drafts.file(document, file.id())), size));
        }
        getContent().setId("files");
        getContent().add(new H2(reader.text("document.page.files", files.size())), list);
    }
}
