package org.orderportal.notes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.orderportal.notes.InternalNote;
import org.orderportal.notes.InternalNotes;

/** Puts one's own note into other words. */
class EditNoteDialog extends Composite<Dialog> {

    EditNoteDialog(NoteDesk desk, InternalNote note) {
        var reader = desk.reader();
        var fields = new NoteFields(reader, desk.colleagues(), note.text(), Set.copyOf(note.mentioned()));
        var until = note.writtenAt().plus(InternalNotes.EDITABLE);
        var cancel =
                new Button(reader.text("notes.cancel"), click -> getContent().close());
        var save = new Button(reader.text("notes.save"), click -> {
            if (fields.areFilled()
                    && desk.change(notes -> notes.edit(note.id(), note.edits(), fields.text(), fields.mentioned()))) {
                getContent().close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(
                new Paragraph(reader.text("notes.edit.until", reader.formats().time(until))), fields);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(reader.text("notes.edit"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent().getFooter().add(cancel, save);
    }

    void open() {
        getContent().open();
    }
}
