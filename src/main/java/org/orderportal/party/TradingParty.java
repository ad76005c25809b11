package org.orderportal.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.SearchKey;

/** A company in the database. Documents make it, and give it roles; only people change what it is called and where it is. */
@Entity
@Table(name = "company")
class TradingParty {

    private static final int NAME_LENGTH = 300;

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private String name;
    private String sortName;
    private @Nullable String endpointScheme;
    private @Nullable String endpointId;

    /** By what a company without an electronic address was first told; keeps two threads from making it twice. */
    private @Nullable String madeFor;

    /** Hibernate reads an address without any part as null. */
    @Embedded
    private @Nullable StoredAddress address;

    private @Nullable String vatNumber;

    private @Nullable String gs1Prefix;
    private @Nullable String legalName;
    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private @Nullable String contactEmail;
    private @Nullable String invoiceFrom;
    private @Nullable String dispatchFrom;
    private boolean buys;
    private boolean sells;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ConnectionState connection;

    private Instant createdAt;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER, orphanRemoval = true)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 100)
    private List<StoredIdentifier> identifiers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TradingParty() {}

    TradingParty(Ids ids, PartyDescription described, ConnectionState connection, Instant now) {
        this.id = ids.next();
        this.name = shortened(described.name());
        this.sortName = SearchKey.of(name, NAME_LENGTH);
        this.address = new StoredAddress(described.address());
        this.vatNumber =
                described.vatNumber() == null || described.vatNumber().length() > 60 ? null : described.vatNumber();
        this.connection = connection;
        this.createdAt = now;
        var told = Told.of(described);
        if (told.endpoint() != null) {
            endpointScheme = told.endpoint().scheme();
            endpointId = told.endpoint().id();
        } else if (!told.identifiers().isEmpty()) {
            madeFor = told.identifiers().getFirst().toString();
        }
        described.identifiers().stream()
                .filter(Told::canBeKept)
                .forEach(identifier -> identifiers.add(new StoredIdentifier(ids.next(), identifier)));
    }

    void connect() {
        connection = ConnectionState.CONNECTED;
    }

    /** Takes on what a person says of it; its roles and its connection stay. */
    void become(CompanyDetails told, Ids ids, Instant now, String who) {
        name = shortened(told.name());
        sortName = SearchKey.of(name, NAME_LENGTH);
        legalName = told.legalName();
        address = new StoredAddress(told.address());
        invoiceFrom = AddressJson.write(told.invoiceFrom());
        dispatchFrom = AddressJson.write(told.dispatchFrom());
        vatNumber = told.vatNumber();
        gs1Prefix = told.gs1Prefix();
        contactName = told.contact().name();
        contactPhone = told.contact().phone();
        contactEmail = told.contact().email();
        changedAt = now;
        changedBy = who;
        beKnownAs(told.endpoint(), told.identifiers(), ids);
    }

    /** The numbers by which documents find it from now on. */
    private void beKnownAs(@Nullable ElectronicAddress endpoint, List<Identifier> wanted, Ids ids) {
        endpointScheme = endpoint == null ? null : endpoint.scheme();
        endpointId = endpoint == null ? null : endpoint.id();
        identifiers.removeIf(kept -> !wanted.contains(kept.identifier()));
        takeNumbers(wanted, ids);
    }

    /** Is known by these numbers, too. */
    void takeNumbers(List<Identifier> more, Ids ids) {
        var kept = identifiers.stream().map(StoredIdentifier::identifier).toList();
        more.stream()
                .distinct()
                .filter(one -> !kept.contains(one))
                .forEach(one -> identifiers.add(new StoredIdentifier(ids.next(), one)));
    }

    void takeRoles(boolean buyer, boolean seller) {
        buys = buyer;
        sells = seller;
    }

    void takeGs1Prefix(@Nullable String prefix) {
        gs1Prefix = prefix;
    }

    void takeVatNumber(@Nullable String number) {
        vatNumber = number;
    }

    boolean has(CompanyRole role) {
        return role == CompanyRole.BUYER ? buys : sells;
    }

    boolean isConnected() {
        return connection == ConnectionState.CONNECTED;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    Company company() {
        return new Company(
                new CompanyId(id),
                version == null ? 0 : version,
                name,
                endpointScheme == null || endpointId == null ? null : new ElectronicAddress(endpointScheme, endpointId),
                identifiers.stream().map(StoredIdentifier::identifier).toList(),
                address == null ? PostalAddress.UNKNOWN : address.address(),
                vatNumber,
                gs1Prefix,
                buys,
                sells,
                connection);
    }

    CompanyDetails details() {
        var company = company();
        return new CompanyDetails(
                company.id(),
                company.version(),
                name,
                legalName,
                company.endpoint(),
                company.identifiers(),
                vatNumber,
                gs1Prefix,
                company.address(),
                AddressJson.read(invoiceFrom),
                AddressJson.read(dispatchFrom),
                new CompanyContact(contactName, contactPhone, contactEmail),
                buys,
                sells,
                connection,
                changedAt,
                changedBy);
    }

    private static String shortened(String name) {
        var stripped = name.strip();
        return stripped.length() <= NAME_LENGTH ? stripped : stripped.substring(0, NAME_LENGTH);
    }
}
