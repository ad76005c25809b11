package org.orderportal.response.ui;

import org.orderportal.base.ui.PageSection;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.response.ResponseField;

/** Where the goods go, as the buyer wrote it and the supplier understood it; all of it in the PDF only. */
class PlaceSection extends PageSection {

    private static final int NAME = 200;
    private static final int TOWN = 100;
    private static final int CODE = 20;

    PlaceSection(HeaderFields fields) {
        super("place", fields.reader().text("response.editor.place"));
        var reader = fields.reader();
        setMeta(reader.text("document.editor.pdf-only"));
        add(
                new FieldGroup(fields.text(ResponseField.PLACE_NAME, NAME)),
                new FieldGroup(
                        fields.text(ResponseField.PLACE_STREET, NAME),
                        fields.text(ResponseField.PLACE_POSTAL_CODE, CODE),
                        fields.text(ResponseField.PLACE_CITY, TOWN),
                        fields.country(ResponseField.PLACE_COUNTRY)));
    }
}
