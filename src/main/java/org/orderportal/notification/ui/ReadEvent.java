package org.orderportal.notification.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Somebody has read notifications in this window. */
class ReadEvent extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private ReadEvent(UI ui) {
        super(ui, false);
    }

    static void fire(UI ui) {
        ComponentUtil.fireEvent(ui, new ReadEvent(ui));
    }
}
