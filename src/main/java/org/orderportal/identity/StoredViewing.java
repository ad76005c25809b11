package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/** One look at the portal as a supplier: who, in which browser, when. Kept for ever. */
@Entity
@Table(name = "viewing")
class StoredViewing {

    @Id
    private long id;

    private long signInId;
    private long userId;
    private long companyId;
    private String companyName;
    private Instant startedAt;
    private Instant endsAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredViewing() {}

    StoredViewing(long id, SignedInPerson person, Viewing viewing, Instant now) {
        this.id = id;
        this.signInId = person.signInId();
        this.userId = person.self().id();
        this.companyId = viewing.company().value();
        this.companyName = viewing.companyName();
        this.startedAt = now;
        this.endsAt = viewing.until();
    }

    void end(Instant now) {
        endedAt = now;
    }

    Viewing viewing() {
        return new Viewing(new CompanyId(companyId), companyName, endsAt);
    }
}
