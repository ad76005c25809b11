package org.orderportal.exchange.ubl;

import java.util.Locale;
import java.util.Map;

/** What a document that arrived seems to be; its name in words has the key {@code exchange.kind.<name>}. */
public enum DocumentKind {
    ORDER,
    ORDER_CHANGE,
    ORDER_CANCELLATION,
    ORDER_RESPONSE,
    DESPATCH_ADVICE,
    INVOICE,
    CREDIT_NOTE,
    INVOICE_RESPONSE,
    MESSAGE_LEVEL_RESPONSE,
    APPLICATION_RESPONSE,
    CATALOGUE,
    OIOUBL,
    SI_UBL,
    CEN_BII,
    OTHER_UBL_ORDER,
    CII,
    CXML,
    OTHER_XML,
    BROKEN_XML,
    EDIFACT,
    X12,
    PDF,
    ZIP,
    JSON,
    HTML,
    NOTHING,
    UNKNOWN;

    private static final String T01 = "urn:fdc:peppol.eu:poacc:trns:order:3";
    private static final String T111 = "urn:fdc:peppol.eu:poacc:trns:invoice_response:3";
    private static final String T71 = "urn:fdc:peppol.eu:poacc:trns:mlr:3";
    private static final String EHF = "urn:fdc:anskaffelser.no:";
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private static final Map<String, DocumentKind> UBL_ROOTS = Map.of(
            "OrderChange", ORDER_CHANGE,
            "OrderCancellation", ORDER_CANCELLATION,
            "OrderResponse", ORDER_RESPONSE,
            "OrderResponseSimple", ORDER_RESPONSE,
            "DespatchAdvice", DESPATCH_ADVICE,
            "Invoice", INVOICE,
            "CreditNote", CREDIT_NOTE,
            "Catalogue", CATALOGUE);

    /** By the first bytes, for what is no XML at all. */
    static DocumentKind ofBytes(byte[] bytes) {
        var start = Start.of(bytes);
        if (start.isEmpty()) {
            return NOTHING;
        } else if (start.has("%PDF")) {
            return PDF;
        } else if (start.has("PK\u0003\u0004") || start.has("\u001f\u008b")) {
            return ZIP;
        } else if (start.has("UNA") || start.has("UNB+")) {
            return EDIFACT;
        } else if (start.has("ISA*") || start.has("ISA|")) {
            return X12;
        } else if (start.has("{") || start.has("[")) {
            return JSON;
        } else if (start.has("<!DOCTYPE HTML") || start.has("<HTML")) {
            return HTML;
        }
        return start.looksLikeXml() ? BROKEN_XML : UNKNOWN;
    }

    /** By root element, customization and profile. */
    static DocumentKind ofXml(String namespace, String root, String customization, String profile) {
        if (!namespace.startsWith(UBL)) {
            return ofOtherXml(namespace, root);
        }
        if (root.equals("ApplicationResponse")) {
            return ofAnswer(customization);
        }
        if (!root.equals("Order")) {
            return UBL_ROOTS.getOrDefault(root, OTHER_XML);
        }
        var dialect = (customization + " " + profile).toLowerCase(Locale.ROOT);
        if (customization.equals(T01) || customization.startsWith(T01 + ":") || customization.startsWith(EHF)) {
            return ORDER;
        } else if (dialect.contains("oioubl") || dialect.contains("bilsim")) {
            return OIOUBL;
        } else if (dialect.contains("si-ubl") || dialect.contains("simplerinvoicing")) {
            return SI_UBL;
        } else if (dialect.contains("cenbii") || dialect.contains("biitrns")) {
            return CEN_BII;
        }
        return OTHER_UBL_ORDER;
    }

    private static DocumentKind ofAnswer(String customization) {
        if (customization.equals(T111) || customization.startsWith(T111 + ":")) {
            return INVOICE_RESPONSE;
        }
        return customization.equals(T71) || customization.startsWith(T71 + ":")
                ? MESSAGE_LEVEL_RESPONSE
                : APPLICATION_RESPONSE;
    }

    private static DocumentKind ofOtherXml(String namespace, String root) {
        if (root.equals("cXML")) {
            return CXML;
        } else if (root.equalsIgnoreCase("html")) {
            return HTML;
        }
        return namespace.startsWith("urn:un:unece:uncefact:") ? CII : OTHER_XML;
    }
}
