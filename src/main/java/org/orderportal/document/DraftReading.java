package org.orderportal.document;

import java.util.Optional;
import java.util.stream.Collectors;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/**
 * Puts together what was written in a draft. The head is read first: what is written meanwhile is newer than its
 * revision, and is told again to who asks for what is new.
 */
@Component
class DraftReading {

    private final DocumentHeads heads;
    private final DraftFields fields;
    private final DraftRows rows;
    private final DraftFiles files;

    DraftReading(DocumentHeads heads, DraftFields fields, DraftRows rows, DraftFiles files) {
        this.heads = heads;
        this.fields = fields;
        this.rows = rows;
        this.files = files;
    }

    Draft read(DocumentId id) {
        var head = heads.get(id);
        return new Draft(
                id,
                head.kind(),
                head.state(),
                head.order(),
                head.supplier(),
                head.buyer(),
                head.about(),
                head.number(),
                head.revision(),
                fields.of(id).stream()
                        .filter(field -> !field.cleared())
                        .collect(Collectors.toMap(StoredField::at, StoredField::value)),
                rows.of(id),
                files.of(id),
                head.changedAt(),
                head.changedBy());
    }

    Changes changesSince(DocumentId id, long revision) {
        var head = heads.get(id);
        var changed = fields.since(id, revision);
        return new Changes(
                head.revision(),
                head.state(),
                changed.stream()
                        .filter(field -> !field.cleared())
                        .collect(Collectors.toMap(StoredField::at, StoredField::value)),
                changed.stream()
                        .filter(StoredField::cleared)
                        .collect(Collectors.toMap(StoredField::at, StoredField::revision)),
                head.structureRevision() > revision,
                head.changedBy());
    }

    OrderId orderOf(DocumentId id) {
        return heads.get(id).order();
    }

    Optional<DocumentId> open(Topic topic) {
        return heads.open(topic).map(DocumentHead::id);
    }

    FileContent file(DocumentId id, long file) {
        return files.find(heads.get(id).id(), file).orElseThrow(() -> new NotFound("file"));
    }
}
