package org.orderportal.exchange.ubl;

import com.helger.io.resource.ClassPathResource;
import com.helger.ubl21.UBL21Marshaller;
import com.helger.ubl23.UBL23Marshaller;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A kind of document with its official rules: a schema of UBL and OpenPeppol's Schematron, of May 2026. */
enum RuleSet {
    ORDER("order", "T01", "Order", "2.1", UBL21Marshaller::getAllOrderXSDs),
    ORDER_RESPONSE("order-response", "T76", "OrderResponse", "2.1", UBL21Marshaller::getAllOrderResponseXSDs),
    ORDER_RESPONSE_ADVANCED(
            "order-response-advanced", "T116", "OrderResponse", "2.3", UBL23Marshaller::getAllOrderResponseXSDs),
    DESPATCH_ADVICE("despatch-advice", "T16", "DespatchAdvice", "2.1", UBL21Marshaller::getAllDespatchAdviceXSDs),
    INVOICE("invoice", RuleSet.BILLING, "Invoice", "2.1", UBL21Marshaller::getAllInvoiceXSDs),
    CREDIT_NOTE("creditnote", RuleSet.BILLING, "CreditNote", "2.1", UBL21Marshaller::getAllCreditNoteXSDs),
    INVOICE_RESPONSE(
            "invoice-message-response",
            "T111",
            "ApplicationResponse",
            "2.1",
            UBL21Marshaller::getAllApplicationResponseXSDs),
    MESSAGE_LEVEL_RESPONSE("mlr", "T71", "ApplicationResponse", "2.1", UBL21Marshaller::getAllApplicationResponseXSDs);

    /** Invoices have two rule books: that of the European standard, and that of Peppol. */
    private static final String BILLING = "CEN-EN16931-UBL PEPPOL-EN16931-UBL";

    private static final String VERSION = "2026.5";

    private final String name;
    private final List<String> stylesheets;
    private final String root;
    private final String ubl;
    private final Supplier<? extends List<ClassPathResource>> schemas;

    RuleSet(String name, String rules, String root, String ubl, Supplier<? extends List<ClassPathResource>> schemas) {
        this.name = name;
        this.stylesheets = Arrays.stream(rules.split(" "))
                .map(rule -> rule.startsWith("T") ? "PEPPOLBIS-" + rule : rule)
                .map(rule -> "/external/schematron/openpeppol/" + VERSION + "/xslt/" + rule + ".xslt")
                .toList();
        this.root = root;
        this.ubl = ubl;
        this.schemas = schemas;
    }

    /** The name by which others know these rules. */
    String id() {
        return "eu.peppol.bis3:" + name + ":" + VERSION;
    }

    /** Where the compiled Schematron lies in the program, one after the other. */
    List<String> stylesheets() {
        return stylesheets;
    }

    List<ClassPathResource> schemas() {
        return schemas.get();
    }

    /** The name under which breaks of the schema are told. */
    String schemaRule() {
        return "UBL-" + ubl + "-XSD";
    }

    String namespace() {
        return "urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2";
    }

    String root() {
        return root;
    }

    /** A document that breaks nearly every rule, and is enough to load what the first real one needs. */
    byte[] smallest() {
        return "<%s xmlns='%s'/>".formatted(root, namespace()).getBytes(StandardCharsets.UTF_8);
    }
}
