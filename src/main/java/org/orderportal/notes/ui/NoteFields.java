package org.orderportal.notes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.identity.UserId;
import org.orderportal.notes.Colleague;
import org.orderportal.notes.InternalNotes;
import org.orderportal.order.ui.Reader;

/** What a note says, and which colleagues it is meant for. */
class NoteFields extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<Colleague> mentioned = new MultiSelectComboBox<>();

    NoteFields(Reader reader, List<Colleague> colleagues, String words, Set<Colleague> named) {
        text.setLabel(reader.text("notes.text"));
        text.setHelperText(reader.text("notes.text.help"));
        text.setMaxLength(InternalNotes.LONGEST);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setManualValidation(true);
        text.setErrorMessage(reader.text("notes.empty"));
        text.addValueChangeListener(change -> text.setInvalid(false));
        text.setValue(words);
        mentioned.setLabel(reader.text("notes.mentioned"));
        mentioned.setHelperText(reader.text("notes.mentioned.help"));
        mentioned.setItems(colleagues);
        mentioned.setItemLabelGenerator(colleague -> "@" + colleague.name());
        mentioned.setValue(named);

        getContent().addClassName("note-fields");
        getContent().add(text, mentioned);
    }

    /** Whether there is something to keep; else the field says so. */
    boolean areFilled() {
        var filled = !text.getValue().isBlank();
        text.setInvalid(!filled);
        if (!filled) {
            text.focus();
        }
        return filled;
    }

    String text() {
        return text.getValue();
    }

    Set<UserId> mentioned() {
        return mentioned.getValue().stream().map(Colleague::id).collect(Collectors.toSet());
    }

    void clear() {
        text.clear();
        mentioned.clear();
    }
}
