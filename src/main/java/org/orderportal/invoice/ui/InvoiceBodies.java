package org.orderportal.invoice.ui;

import org.orderportal.base.Shelf;
import org.orderportal.document.Documents;
import org.orderportal.document.ui.DocumentBody;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of sent invoices and credit notes show. */
@Configuration(proxyBeanMethods = false)
class InvoiceBodies {

    @Bean
    DocumentBody invoiceBody(Invoices invoices, NextInvoice next, Documents documents, Readers readers, Shelf shelf) {
        return new InvoiceBody(DocumentKind.INVOICE, invoices, next, documents, readers, shelf);
    }

    @Bean
    DocumentBody creditNoteBody(
            Invoices invoices, NextInvoice next, Documents documents, Readers readers, Shelf shelf) {
        return new InvoiceBody(DocumentKind.CREDIT_NOTE, invoices, next, documents, readers, shelf);
    }
}
