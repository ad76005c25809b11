package org.orderportal.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Something in the notes of the page changed: they stand in two places of it. */
class NotesChanged extends ComponentEvent<UI> {

    private NotesChanged(UI ui) {
        super(ui, false);
    }

    static void tell(UI ui) {
        ComponentUtil.fireEvent(ui, new NotesChanged(ui));
    }

    /** Shows the part anew for as long as it is on the page. */
    static void follow(Component part, Runnable show) {
        part.addAttachListener(attach -> {
            var following = ComponentUtil.addListener(attach.getUI(), NotesChanged.class, changed -> show.run());
            part.addDetachListener(detach -> {
                detach.unregisterListener();
                following.remove();
            });
        });
    }
}
