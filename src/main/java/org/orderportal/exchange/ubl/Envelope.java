package org.orderportal.exchange.ubl;

import java.io.ByteArrayOutputStream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/** Takes a document out of its SBDH envelope: rules that run on the envelope find nothing and say all is well. */
final class Envelope {

    private Envelope() {}

    /** The inner document, whole in itself, in UTF-8. */
    static byte[] unwrap(byte[] bytes, OfficialRules rules) throws SaxonApiException {
        var inner = rules.tree(bytes)
                .select(Steps.child(Predicates.isElement())
                        .then(Steps.child(Predicates.isElement()))
                        .where(node -> !((XdmNode) node)
                                .getNodeName()
                                .getLocalName()
                                .equals("StandardBusinessDocumentHeader")))
                .asNode();
        var document = new ByteArrayOutputStream();
        var serializer = rules.saxon().newSerializer(document);
        serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
        serializer.setOutputProperty(Serializer.Property.ENCODING, "UTF-8");
        serializer.serializeNode(inner);
        return document.toByteArray();
    }
}
