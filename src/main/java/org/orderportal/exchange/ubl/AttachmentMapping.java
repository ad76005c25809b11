package org.orderportal.exchange.ubl;

import java.util.ArrayList;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AttachmentType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ExternalReferenceType;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderContent.Attachment;

/** Maps additional documents: a file that came along, a link, or only the name of a document. */
final class AttachmentMapping {

    private AttachmentMapping() {}

    static List<Attachment> all(List<DocumentReferenceType> references, Findings findings) {
        var attachments = new ArrayList<Attachment>();
        for (int i = 0; i < references.size(); i++) {
            var location = "/Order/AdditionalDocumentReference[" + (i + 1) + "]";
            var reference = references.get(i);
            var id = Ubl.text(reference.getID());
            if (id == null) {
                findings.note("PORTAL-ATTACHMENT", location + "/ID");
            }
            attachments.add(one(reference, id == null ? String.valueOf(i + 1) : id));
        }
        return attachments;
    }

    private static Attachment one(DocumentReferenceType reference, String id) {
        var attachment = reference.getAttachment();
        var embedded = attachment == null ? null : attachment.getEmbeddedDocumentBinaryObject();
        var external = Ubl.of(attachment, AttachmentType::getExternalReference);
        return new Attachment(
                id,
                description(reference),
                embedded == null ? fileName(external) : Ubl.text(embedded.getFilename()),
                embedded == null ? null : Ubl.text(embedded.getMimeCode()),
                external == null ? null : Ubl.text(external.getURIValue()),
                embedded == null ? null : embedded.getValue());
    }

    private static @Nullable String fileName(@Nullable ExternalReferenceType external) {
        return external == null ? null : Ubl.text(external.getFileName());
    }

    private static @Nullable String description(DocumentReferenceType reference) {
        var parts = new ArrayList<@Nullable String>();
        parts.add(Ubl.text(reference.getDocumentType()));
        parts.add(Ubl.lines(reference.getDocumentDescription()));
        return Ubl.joined(parts, ", ");
    }
}
