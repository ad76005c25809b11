package org.orderportal.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an invoice says as JSON, and reads it back; what is null is left out. */
@Component
class InvoiceJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(Invoice invoice) {
        return mapper.writeValueAsString(invoice);
    }

    Invoice read(String json) {
        return mapper.readValue(json, Invoice.class);
    }
}
