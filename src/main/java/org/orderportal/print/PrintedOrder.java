package org.orderportal.print;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderPdf;
import org.springframework.stereotype.Component;

/** The PDF of an order: what the buyer wrote, laid out as a letter on A4. */
@Component
class PrintedOrder implements OrderPdf {

    private final Texts texts;
    private final PdfMaker maker;

    PrintedOrder(Texts texts, PdfMaker maker) {
        this.texts = texts;
        this.maker = maker;
    }

    @Override
    public byte[] render(OrderDetails order, Locale locale, ZoneId zone) {
        var words = new Words(texts, locale, new Formats(locale, zone));
        return maker.pdf(new OrderSheet(order, words).sheet());
    }
}
