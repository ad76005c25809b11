package org.orderportal.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An identifier of a company in the database. */
@Entity
@Table(name = "company_identifier")
class StoredIdentifier {

    @Id
    private long id;

    private String scheme;

    @Column(name = "identifier")
    private String number;

    @SuppressWarnings("NullAway.Init")
    protected StoredIdentifier() {}

    StoredIdentifier(long id, Identifier identifier) {
        this.id = id;
        this.scheme = identifier.scheme().strip();
        this.number = identifier.value().strip();
    }

    Identifier identifier() {
        return new Identifier(scheme, number);
    }
}
