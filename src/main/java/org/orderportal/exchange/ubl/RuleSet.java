package org.orderportal.exchange.ubl;

import com.helger.io.resource.ClassPathResource;
import com.helger.ubl21.UBL21Marshaller;
import com.helger.ubl23.UBL23Marshaller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** A kind of document with its official rules: a schema of UBL and OpenPeppol's Schematron, of May 2026. */
enum RuleSet {
    ORDER("order", "T01", "Order", "2.1", UBL21Marshaller::getAllOrderXSDs),
    ORDER_RESPONSE("order-response", "T76", "OrderResponse", "2.1", UBL21Marshaller::getAllOrderResponseXSDs),
    ORDER_RESPONSE_ADVANCED(
            "order-response-advanced", "T116", "OrderResponse", "2.3", UBL23Marshaller::getAllOrderResponseXSDs),
    DESPATCH_ADVICE("despatch-advice", "T16", "DespatchAdvice", "2.1", UBL21Marshaller::getAllDespatchAdviceXSDs);

    private static final String VERSION = "2026.5";

    private final String name;
    private final String transaction;
    private final String root;
    private final String ubl;
    private final Supplier<? extends List<ClassPathResource>> schemas;

    RuleSet(
            String name,
            String transaction,
            String root,
            String ubl,
            Supplier<? extends List<ClassPathResource>> schemas) {
        this.name = name;
        this.transaction = transaction;
        this.root = root;
        this.ubl = ubl;
        this.schemas = schemas;
    }

    /** The name by which others know these rules. */
    String id() {
        return "eu.peppol.bis3:" + name + ":" + VERSION;
    }

    /** Where the compiled Schematron lies in the program. */
    String stylesheet() {
        return "/external/schematron/openpeppol/" + VERSION + "/xslt/PEPPOLBIS-" + transaction + ".xslt";
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
