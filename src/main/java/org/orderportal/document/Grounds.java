package org.orderportal.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what documents were made from. What is asked here is asked while their orders are locked, so that nobody takes a
 * ground back, or makes another document from it, at the same time.
 */
@Component
class Grounds {

    private final JdbcClient database;

    Grounds(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refusal if one of them counts no more, or another document was made from it that the maker did not see */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(DocumentHead document, Collection<Ground> grounds) {
        for (var ground : grounds) {
            requireCounting(ground.document());
            if (!of(ground.document(), document.order()).equals(ground.shared())) {
                throw new Refusal("document.ground-shared");
            }
            database.sql("""
                            insert into document_ground (document_id, ground_id, supplier_id)
                            values (:document, :ground, :supplier)""")
                    .param("document", document.id().value())
                    .param("ground", ground.document().value())
                    .param("supplier", document.supplier().value())
                    .update();
        }
    }

    private void requireCounting(DocumentId ground) {
        var counts = database.sql("select count(*) from document where id = :id and state = 'SENT'")
                .param("id", ground.value())
                .query(Integer.class)
                .single();
        if (counts == 0) {
            throw new Refusal("document.ground-gone");
        }
    }

    /** The documents of that order that count and were made from it. */
    Set<DocumentId> of(DocumentId ground, OrderId order) {
        return new HashSet<>(database.sql("""
                        select d.id from document_ground g join document d on d.id = g.document_id
                        where g.ground_id = :ground and d.order_id = :order and d.state = 'SENT'""")
                .param("ground", ground.value())
                .param("order", order.value())
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .list());
    }

    /** @throws Refusal if a document that counts was made from it */
    void requireFree(DocumentId ground) {
        whyNotFree(ground).ifPresent(why -> {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        });
    }

    /** Why it cannot be taken back; empty where nothing that counts was made from it. */
    Optional<Impossible> whyNotFree(DocumentId ground) {
        return database.sql("""
                        select d.number from document_ground g join document d on d.id = g.document_id
                        where g.ground_id = :ground and d.state = 'SENT' order by d.id""").param("ground", ground.value()).query(String.class).list().stream()
                .findFirst()
                .map(number -> new Impossible("document.built-on", number));
    }
}
