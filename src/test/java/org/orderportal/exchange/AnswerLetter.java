package org.orderportal.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.party.ElectronicAddress;

/**
 * A buyer's answer to a document, as UBL: an invoice response (T111) or a message level response (T71).
 *
 * @param said     when it was written: 2026-11-24T10:00:00Z
 * @param statuses of an invoice response, as XML
 * @param lines    of a message level response, as XML
 */
public record AnswerLetter(
        boolean ofMessage,
        ElectronicAddress buyer,
        ElectronicAddress supplier,
        String number,
        String said,
        String code,
        String referred,
        String type,
        List<String> statuses,
        List<String> lines) {

    public static AnswerLetter invoiceResponse(
            ElectronicAddress buyer, ElectronicAddress supplier, String invoice, String code) {
        return new AnswerLetter(
                false, buyer, supplier, "IR-1", "2026-11-24T10:00:00", code, invoice, "380", List.of(), List.of());
    }

    public static AnswerLetter messageResponse(
            ElectronicAddress buyer, ElectronicAddress supplier, String document, String type, String code) {
        return new AnswerLetter(
                true, buyer, supplier, "MLR-1", "2026-11-24T10:00:00", code, document, type, List.of(), List.of());
    }

    public AnswerLetter saidAt(String other) {
        return new AnswerLetter(ofMessage, buyer, supplier, number, other, code, referred, type, statuses, lines);
    }

    public AnswerLetter numbered(String other) {
        return new AnswerLetter(ofMessage, buyer, supplier, other, said, code, referred, type, statuses, lines);
    }

    public AnswerLetter from(ElectronicAddress other) {
        return new AnswerLetter(ofMessage, other, supplier, number, said, code, referred, type, statuses, lines);
    }

    /** @param list OPStatusReason or OPStatusAction */
    public AnswerLetter because(String list, String reason, String text) {
        return with(
                """
                <cac:Status><cbc:StatusReasonCode listID="%s">%s</cbc:StatusReasonCode>%s</cac:Status>""".formatted(list, reason, text.isEmpty() ? "" : "<cbc:StatusReason>" + text + "</cbc:StatusReason>"));
    }

    public AnswerLetter naming(String reason, String text, String attribute, String value) {
        return with("""
                <cac:Status><cbc:StatusReasonCode listID="OPStatusReason">%s</cbc:StatusReasonCode>
                  <cbc:StatusReason>%s</cbc:StatusReason>
                  <cac:Condition><cbc:AttributeID>%s</cbc:AttributeID><cbc:Description>%s</cbc:Description></cac:Condition>
                </cac:Status>""".formatted(reason, text, attribute, value));
    }

    private AnswerLetter with(String status) {
        var all = new ArrayList<>(statuses);
        all.add(status);
        return new AnswerLetter(ofMessage, buyer, supplier, number, said, code, referred, type, all, lines);
    }

    /** @param reason BV, BW or SV */
    public AnswerLetter at(String place, String reason, String text) {
        var all = new ArrayList<>(lines);
        all.add("""
                <cac:LineResponse><cac:LineReference><cbc:LineID>%s</cbc:LineID></cac:LineReference>
                  <cac:Response><cbc:ResponseCode>RE</cbc:ResponseCode><cbc:Description>%s</cbc:Description>
                    <cac:Status><cbc:StatusReasonCode>%s</cbc:StatusReasonCode></cac:Status></cac:Response>
                </cac:LineResponse>""".formatted(place, text, reason));
        return new AnswerLetter(ofMessage, buyer, supplier, number, said, code, referred, type, statuses, all);
    }

    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    public String xml() {
        var transaction = ofMessage ? "mlr" : "invoice_response";
        return """
                <ApplicationResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2"
                    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:%1$s:3</cbc:CustomizationID>
                  <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:%1$s:3</cbc:ProfileID>
                  <cbc:ID>%2$s</cbc:ID>
                  <cbc:IssueDate>%3$s</cbc:IssueDate>
                  <cbc:IssueTime>%4$s</cbc:IssueTime>
                  <cac:SenderParty>%5$s</cac:SenderParty>
                  <cac:ReceiverParty>%6$s</cac:ReceiverParty>
                  <cac:DocumentResponse>
                    <cac:Response><cbc:ResponseCode>%7$s</cbc:ResponseCode>%8$s</cac:Response>
                    <cac:DocumentReference><cbc:ID>%9$s</cbc:ID><cbc:DocumentTypeCode>%10$s</cbc:DocumentTypeCode></cac:DocumentReference>
                    %11$s
                  </cac:DocumentResponse>
                </ApplicationResponse>""".formatted(
                        transaction,
                        number,
                        said.substring(0, 10),
                        said.substring(11),
                        party(buyer, "Buyer organisation"),
                        party(supplier, "Seller company"),
                        code,
                        String.join("\n", statuses),
                        referred,
                        type,
                        String.join("\n", lines));
    }

    /** A message level response names nobody. */
    private String party(ElectronicAddress address, String name) {
        var endpoint = "<cbc:EndpointID schemeID=\"%s\">%s</cbc:EndpointID>".formatted(address.scheme(), address.id());
        return ofMessage
                ? endpoint
                : endpoint + "<cac:PartyLegalEntity><cbc:RegistrationName>" + name
                        + "</cbc:RegistrationName></cac:PartyLegalEntity>";
    }
}
