package org.orderportal.invoice;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.document.DocumentPdf;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was sent as PDF, with the electronic document inside. */
@Configuration(proxyBeanMethods = false)
class InvoicePdfs {

    @Bean
    DocumentPdf invoicePdf(ObjectProvider<InvoicePrint> prints, InvoiceJson json) {
        return new Sent(DocumentKind.INVOICE, prints, json);
    }

    @Bean
    DocumentPdf creditNotePdf(ObjectProvider<InvoicePrint> prints, InvoiceJson json) {
        return new Sent(DocumentKind.CREDIT_NOTE, prints, json);
    }

    private record Sent(DocumentKind kind, ObjectProvider<InvoicePrint> prints, InvoiceJson json)
            implements DocumentPdf {

        @Override
        public byte[] render(String content, byte[] xml, Locale locale, ZoneId zone) {
            return prints.getObject().invoice(json.read(content), false, xml, locale, zone);
        }
    }
}
