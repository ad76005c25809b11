package org.orderportal.response.ui;

import org.orderportal.base.ui.PageSection;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.Facts;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.response.ResponseField;

/** Who is answered: prefilled from the order; the name goes into the electronic document, the address into the PDF. */
class BuyerSection extends PageSection {

    private static final int NAME = 200;
    private static final int TOWN = 100;
    private static final int CODE = 20;

    BuyerSection(HeaderFields fields, OrderDetails order) {
        super("buyer", fields.reader().text("response.editor.buyer"));
        var reader = fields.reader();
        var buyer = order.content().buyer();
        var words = new PartyWords(reader);
        add(
                new FieldGroup(fields.text(ResponseField.BUYER_NAME, NAME)),
                new Facts()
                        .add(reader.text("response.editor.identifiers"), words.identifiers(buyer))
                        .add(reader.text("response.editor.buyer-contact"), words.contact(buyer.contact())),
                new FieldGroup(
                                fields.text(ResponseField.BUYER_STREET, NAME),
                                fields.text(ResponseField.BUYER_POSTAL_CODE, CODE),
                                fields.text(ResponseField.BUYER_CITY, TOWN),
                                fields.country(ResponseField.BUYER_COUNTRY))
                        .titled(
                                "buyer-address",
                                reader.text("response.editor.address"),
                                reader.text("document.editor.pdf-only")));
    }
}
