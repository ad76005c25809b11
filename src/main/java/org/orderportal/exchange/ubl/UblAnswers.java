package org.orderportal.exchange.ubl;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import oasis.names.specification.ubl.schema.xsd.applicationresponse_21.ApplicationResponseType;

/** Binds the XML of buyers' answers to the classes of UBL 2.1. */
final class UblAnswers {

    private static final JAXBContext CONTEXT = context();

    private UblAnswers() {}

    /** @throws JAXBException if the XML cannot be bound at all */
    static ApplicationResponseType bind(byte[] answer) throws JAXBException {
        return CONTEXT.createUnmarshaller()
                .unmarshal(SecureXml.source(answer), ApplicationResponseType.class)
                .getValue();
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ApplicationResponseType.class);
        } catch (JAXBException broken) {
            throw new IllegalStateException("No JAXB runtime is in the program", broken);
        }
    }
}
