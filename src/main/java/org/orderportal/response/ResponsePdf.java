package org.orderportal.response;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.document.DocumentPdf;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Responses that were sent, as PDF. */
@Component
class ResponsePdf implements DocumentPdf {

    private final ObjectProvider<ResponsePrint> prints;
    private final ResponseJson json;

    ResponsePdf(ObjectProvider<ResponsePrint> prints, ResponseJson json) {
        this.prints = prints;
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ORDER_RESPONSE;
    }

    @Override
    public byte[] render(String content, byte[] xml, Locale locale, ZoneId zone) {
        return prints.getObject().pdf(json.read(content), false, locale, zone);
    }
}
