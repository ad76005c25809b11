package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys in the database. */
@Component
@Transactional
class PasskeyStore {

    private final EntityManager entities;

    PasskeyStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Passkey passkey) {
        entities.persist(passkey);
        entities.flush();
    }

    /** One of that user's, the oldest first. */
    List<Passkey> of(long userId) {
        return entities.createQuery("from Passkey p where p.userId = :user order by p.id", Passkey.class)
                .setParameter("user", userId)
                .getResultList();
    }

    boolean hasAny(long userId) {
        return !of(userId).isEmpty();
    }

    Optional<Passkey> byCredential(byte[] credential) {
        return entities
                .createQuery("from Passkey p where p.credentialHash = :hash", Passkey.class)
                .setParameter("hash", Passkey.hash(credential))
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Passkey> byId(long id) {
        return Optional.ofNullable(entities.find(Passkey.class, id));
    }

    void remove(Passkey passkey) {
        entities.remove(entities.contains(passkey) ? passkey : entities.merge(passkey));
    }

    void removeAll(long userId) {
        entities.createQuery("delete from Passkey p where p.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}
