package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orderportal.exchange.Problem;

/**
 * What one pass over a document's XML found, without understanding it.
 *
 * @param enveloped whether the document lies in an SBDH envelope; all else is about the document inside
 * @param texts     the first text at each path that {@link Sniffer} keeps, without the root's name
 * @param leaves    every distinct path that bears a text, without the root's name
 * @param problems  numbers and dates that are none
 */
record Sniffed(
        String namespace,
        String root,
        boolean enveloped,
        Map<String, String> texts,
        Set<String> leaves,
        List<Problem> problems) {

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path)).map(String::strip).filter(text -> !text.isEmpty());
    }

    DocumentKind kind() {
        return DocumentKind.ofXml(
                namespace,
                root,
                text("CustomizationID").orElse(""),
                text("ProfileID").orElse(""));
    }

    Optional<String> number() {
        return text("ID");
    }

    Optional<String> buyerName() {
        return partyName("BuyerCustomerParty/Party/")
                .or(() -> partyName("AccountingCustomerParty/Party/"))
                .or(() -> partyName("SenderParty/"));
    }

    Optional<String> sellerName() {
        return partyName("SellerSupplierParty/Party/")
                .or(() -> partyName("AccountingSupplierParty/Party/"))
                .or(() -> partyName("ReceiverParty/"));
    }

    private Optional<String> partyName(String party) {
        return text(party + "PartyName/Name")
                .or(() -> text(party + "PartyLegalEntity/RegistrationName"))
                .or(() -> text(party + "EndpointID"));
    }
}
