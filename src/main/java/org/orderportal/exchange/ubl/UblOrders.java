package org.orderportal.exchange.ubl;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import oasis.names.specification.ubl.schema.xsd.order_21.OrderType;

/** Binds the XML of an order to the classes of UBL 2.1. */
final class UblOrders {

    private static final JAXBContext CONTEXT = context();

    private UblOrders() {}

    /** @throws JAXBException if the XML cannot be bound at all */
    static OrderType bind(byte[] order) throws JAXBException {
        return CONTEXT.createUnmarshaller()
                .unmarshal(SecureXml.source(order), OrderType.class)
                .getValue();
    }

    /** Loads all classes that the first order needs. */
    static void warmUp() {
        try {
            bind(RuleSet.ORDER.smallest());
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(OrderType.class);
        } catch (JAXBException broken) {
            throw new IllegalStateException("No JAXB runtime is in the program", broken);
        }
    }
}
