package org.orderportal.dispatch.ui;

import org.orderportal.base.ui.PageSection;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.HeaderFields;

/** Who or where: a name and an address, prefilled, and free to change. */
class AddressSection extends PageSection {

    private static final int NAME = 200;
    private static final int TOWN = 100;
    private static final int CODE = 20;

    /** @param name of the section, and the beginning of its fields' names: buyer, place, from */
    AddressSection(HeaderFields fields, String name) {
        super(name, fields.reader().text("dispatch.editor." + name));
        add(
                new FieldGroup(fields.text(name + "Name", NAME)),
                new FieldGroup(
                        fields.text(name + "Street", NAME),
                        fields.text(name + "PostalCode", CODE),
                        fields.text(name + "City", TOWN),
                        fields.country(name + "Country")));
    }
}
