package org.orderportal.response;

import java.util.Optional;
import java.util.Set;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.party.BuyerRules.AllowedChange;

/** Says why a field of a response cannot be changed. */
record FieldLocks(ResponseBasis basis) {

    private static final Set<String> SUBSTITUTE =
            Set.of(ResponseField.SUBSTITUTE_NAME, ResponseField.SUBSTITUTE_ITEM_ID, ResponseField.SUBSTITUTE_GTIN);

    private static final Set<String> OF_WHAT_COMES = Set.of(
            ResponseField.ACCEPTED,
            ResponseField.BACK_ORDER,
            ResponseField.PROMISED,
            ResponseField.SPLIT,
            ResponseField.QUANTITY);

    Optional<Impossible> ofHeader(String field) {
        return switch (field) {
            case ResponseField.PROMISED_FROM, ResponseField.PROMISED_UNTIL -> unlessAllowed(AllowedChange.DATE);
            case ResponseField.ADDED -> unlessAllowed(AllowedChange.ADDED_LINE);
            default -> Optional.empty();
        };
    }

    Optional<Impossible> ofLine(LineBasis line, ResponseRow row, boolean split, String field) {
        var speaksOnly = field.equals(ResponseField.NOTE)
                || field.equals(ResponseField.REASON)
                || field.equals(ResponseField.REASON_CODE);
        if (speaksOnly) {
            return Optional.empty();
        }
        if (!line.isAsked()) {
            return why("nothing-ordered");
        }
        if (field.equals(ResponseField.REJECT)) {
            return line.quantities().leastToConfirm().isPositive() ? why("reject-under-way") : Optional.empty();
        }
        if (row.rejected() && (OF_WHAT_COMES.contains(field) || field.equals(ResponseField.PRICE))) {
            return why("rejected");
        }
        return ofWhatComes(line, split, field).or(() -> ofTerms(line, field));
    }

    private Optional<Impossible> ofWhatComes(LineBasis line, boolean split, String field) {
        return switch (field) {
            case ResponseField.ACCEPTED -> split ? why("sum-of-parts") : unlessQuantityAllowed(line);
            case ResponseField.PROMISED -> split ? why("days-of-parts") : unlessAllowed(AllowedChange.DATE);
            case ResponseField.BACK_ORDER -> unlessAllowed(AllowedChange.BACK_ORDER);
            default -> Optional.empty();
        };
    }

    /** Where only back orders are allowed, less is accepted now and the rest later. */
    private Optional<Impossible> unlessQuantityAllowed(LineBasis line) {
        return line.line().added() || basis.rules().allowedChanges().contains(AllowedChange.BACK_ORDER)
                ? Optional.empty()
                : unlessAllowed(AllowedChange.QUANTITY);
    }

    private Optional<Impossible> ofTerms(LineBasis line, String field) {
        var change = field.equals(ResponseField.PRICE)
                ? AllowedChange.PRICE
                : field.equals(ResponseField.SPLIT)
                        ? AllowedChange.SPLIT
                        : SUBSTITUTE.contains(field) ? AllowedChange.SUBSTITUTE : null;
        if (change == null) {
            return Optional.empty();
        }
        return line.quantities().isUnderWay() ? why("under-way") : unlessAllowed(change);
    }

    private Optional<Impossible> unlessAllowed(AllowedChange change) {
        return basis.rules().allowedChanges().contains(change)
                ? Optional.empty()
                : Optional.of(new Impossible("response.problem.not-allowed." + change, basis.buyerName()));
    }

    private static Optional<Impossible> why(String reason) {
        return Optional.of(new Impossible("response.why-not." + reason));
    }
}
