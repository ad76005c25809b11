package org.orderportal.print;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.ResponsePrint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The PDF of an order response: all that the supplier answers, laid out as a letter on A4. */
@Component
class PrintedResponse implements ResponsePrint {

    private final Texts texts;
    private final PdfMaker maker;
    private final ObjectProvider<Letterhead> letterhead;

    PrintedResponse(Texts texts, PdfMaker maker, ObjectProvider<Letterhead> letterhead) {
        this.texts = texts;
        this.maker = maker;
        this.letterhead = letterhead;
    }

    @Override
    public byte[] pdf(OrderResponse response, boolean draft, Locale locale, ZoneId zone) {
        var words = new Words(texts, locale, new Formats(locale, zone));
        return maker.pdf(headed(new ResponseSheet(response, draft, words).sheet(), response));
    }

    private Sheet headed(Sheet sheet, OrderResponse response) {
        letterhead.ifAvailable(head -> head.on(sheet, response.seller()));
        return sheet;
    }
}
