package org.orderportal.exchange.ubl;

import static org.orderportal.fuzz.FuzzTarget.holds;
import static org.orderportal.fuzz.FuzzTarget.same;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.exchange.ubl.Reading.Unusable;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;
import tools.jackson.databind.json.JsonMapper;

/** Electronic documents of any kind, as they arrive. */
public final class DocumentsFuzz {

    private static final DocumentReader READER = new DocumentReader(new RuleBook());
    private static final String COMMON =
            "xmlns:cac='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2' "
                    + "xmlns:cbc='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'";

    private DocumentsFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of(
                                "exchange.documents",
                                DocumentsFuzz::read,
                                DocumentReader.class,
                                Sniffer.class,
                                Start.class,
                                LeafCheck.class,
                                Envelope.class,
                                SecureXml.class)
                        .from(seeds()),
                FuzzTarget.of("exchange.orders", DocumentsFuzz::readOrder, OrderMapping.class, LineMapping.class)
                        .from("ID|4500000117", "Quantity|1e5", "IssueDate|2026-02-30", "PriceAmount|-0.00001"));
    }

    private static void read(FuzzInput input) {
        read(input.bytes());
    }

    /** A field of the order that has them all says something else. */
    private static void readOrder(FuzzInput input) {
        var texts = input.texts(2);
        var tag = texts[0].replaceAll("[^A-Za-z]", "");
        var said = texts[1].replace("&", "&amp;").replace("<", "&lt;");
        var name = tag.isEmpty() ? "ID" : tag;
        read(FullOrder.XML
                .replaceAll("(<cbc:" + name + "[^>]*>)[^<]*", "$1" + Matcher.quoteReplacement(said))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** What is of no use says why; an order that was read, reads the same once more. */
    private static void read(byte[] bytes) {
        var reading = READER.read(bytes);
        if (reading instanceof Unusable) {
            holds(reading.problems().stream().anyMatch(Problem::fatal), reading);
        }
        if (reading instanceof OrderRead order) {
            same(
                    Optional.of(json(order)),
                    Optional.of(READER.read(order.document()))
                            .filter(OrderRead.class::isInstance)
                            .map(again -> json((OrderRead) again)));
        }
    }

    private static String json(OrderRead order) {
        return JsonMapper.shared().writeValueAsString(order.content());
    }

    private static byte[][] seeds() {
        return Stream.of(
                        "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2' " + COMMON
                                + "><cbc:ID>1</cbc:ID><cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID>"
                                + "<cbc:Quantity unitCode='H87'>2</cbc:Quantity></cac:LineItem></cac:OrderLine></Order>",
                        "<OrderChange xmlns='urn:oasis:names:specification:ubl:schema:xsd:OrderChange-2' " + COMMON
                                + "><cbc:ID>1</cbc:ID></OrderChange>",
                        "<ApplicationResponse xmlns='urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2' "
                                + COMMON
                                + "><cbc:ID>1</cbc:ID><cac:DocumentResponse><cac:Response><cbc:ResponseCode>AP</cbc:ResponseCode>"
                                + "</cac:Response></cac:DocumentResponse></ApplicationResponse>",
                        "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a []><a/>",
                        FullOrder.XML)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }
}
