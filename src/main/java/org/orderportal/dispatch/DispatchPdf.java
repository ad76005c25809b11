package org.orderportal.dispatch;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.document.DocumentPdf;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Dispatch advices that were sent, as PDF: the delivery note. */
@Component
class DispatchPdf implements DocumentPdf {

    private final ObjectProvider<DispatchPrint> prints;
    private final DispatchJson json;

    DispatchPdf(ObjectProvider<DispatchPrint> prints, DispatchJson json) {
        this.prints = prints;
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DISPATCH_ADVICE;
    }

    @Override
    public byte[] render(String content, byte[] xml, Locale locale, ZoneId zone) {
        return prints.getObject().deliveryNote(json.read(content), false, locale, zone);
    }
}
