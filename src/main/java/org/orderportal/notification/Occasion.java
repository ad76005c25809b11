package org.orderportal.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.Role;

/** What people are told of. Each person says how; what stands here holds as long as they do not. */
public enum Occasion {
    ORDER_RECEIVED(Way.AT_ONCE, null, true),
    ORDER_CHANGED(Way.AT_ONCE, Way.OFF, false),
    ORDER_CANCELLED(Way.AT_ONCE, Way.OFF, false),
    BUYER_ANSWERED(Way.AT_ONCE, Way.OFF, false),
    TRANSMISSION_FAILED(Way.AT_ONCE, Way.PORTAL, true),
    ANSWER_DUE_SOON(Way.DIGEST, null, true),
    ANSWER_OVERDUE(Way.AT_ONCE, Way.OFF, true),
    DELIVERY_OVERDUE(Way.DIGEST, Way.OFF, true),
    DRAFT_LEFT(Way.DIGEST, null, true),
    DOCUMENT_TAKEN_BACK(Way.PORTAL, null, true),
    DOCUMENT_SENT(Way.OFF, null, true),
    REMINDED(Way.PORTAL, null, false),
    ORDER_WAITS(null, Way.DIGEST, true),
    SUPPLIER_REMINDED(null, Way.OFF, false),
    MENTIONED(null, Way.AT_ONCE, false),
    /** Always told in the portal, never by the mail that does not work: their own mail did not get through. */
    MAIL_FAILED(null, null, true),
    /** The same for administrators, about the mail of others. */
    MAIL_OF_OTHERS_FAILED(null, null, true);

    private final @Nullable Way forSuppliers;
    private final @Nullable Way forStaff;
    private final boolean gathered;

    Occasion(@Nullable Way forSuppliers, @Nullable Way forStaff, boolean gathered) {
        this.forSuppliers = forSuppliers;
        this.forStaff = forStaff;
        this.gathered = gathered;
    }

    /** How somebody in that role is told who has not chosen; empty where it does not concern them. */
    public Optional<Way> usual(Role role) {
        return switch (role) {
            case SUPPLIER_USER, SUPPLIER_ADMINISTRATOR -> Optional.ofNullable(forSuppliers);
            case ACCOUNT_MANAGER, ADMINISTRATOR -> Optional.ofNullable(forStaff);
            case SUPPLIER_CONNECTION, OPERATOR_CONNECTION, SYSTEM -> Optional.empty();
        };
    }

    /** What somebody in that role may choose how to be told of. */
    public static List<Occasion> choices(Role role) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.usual(role).isPresent())
                .toList();
    }

    /** Whether it is told whatever somebody chose. */
    boolean isAlwaysTold() {
        return this == MAIL_FAILED || this == MAIL_OF_OTHERS_FAILED;
    }

    /** Whether somebody in that role may see an entry of it. */
    boolean isFor(Role role) {
        return usual(role).isPresent()
                || this == MAIL_FAILED
                || this == MAIL_OF_OTHERS_FAILED && role == Role.ADMINISTRATOR;
    }

    boolean concernsSuppliers() {
        return forSuppliers != null;
    }

    boolean concernsStaff() {
        return forStaff != null;
    }

    /** Whether several that come at once become one entry: thirty new orders are one piece of news. */
    boolean isGathered() {
        return gathered;
    }
}
