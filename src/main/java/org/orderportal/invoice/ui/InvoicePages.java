package org.orderportal.invoice.ui;

import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPages;
import org.orderportal.order.DocumentKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where drafts of invoices, credit notes and debit notes are written. */
@Configuration(proxyBeanMethods = false)
class InvoicePages {

    @Bean
    DraftPages invoiceDraftPages() {
        return new Pages(DocumentKind.INVOICE);
    }

    @Bean
    DraftPages creditNoteDraftPages() {
        return new Pages(DocumentKind.CREDIT_NOTE);
    }

    private record Pages(DocumentKind kind) implements DraftPages {

        @Override
        public String path(DocumentId draft) {
            return "/invoices/" + draft;
        }
    }
}
