package org.orderportal.invoice;

import java.util.Optional;
import org.orderportal.base.Money;
import org.orderportal.document.DocumentWorth;
import org.orderportal.order.DocumentKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What invoices and credit notes come to, for lists: what is to be paid. */
@Configuration(proxyBeanMethods = false)
class InvoiceWorth {

    @Bean
    DocumentWorth worthOfInvoices(InvoiceJson json) {
        return new Payable(DocumentKind.INVOICE, json);
    }

    @Bean
    DocumentWorth worthOfCreditNotes(InvoiceJson json) {
        return new Payable(DocumentKind.CREDIT_NOTE, json);
    }

    private record Payable(DocumentKind kind, InvoiceJson json) implements DocumentWorth {

        @Override
        public Optional<Money> of(String content) {
            var said = json.read(content);
            return Optional.of(new Money(said.totals().payable(), said.currency()));
        }
    }
}
