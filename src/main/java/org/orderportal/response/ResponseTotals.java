package org.orderportal.response;

import java.util.List;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;

/**
 * What a response comes to, without VAT.
 *
 * @param ordered  what the buyer ordered
 * @param accepted what comes now of it, at the prices of the answer
 * @param later    what is on back order
 * @param added    articles that the supplier adds, now or in an earlier answer
 */
public record ResponseTotals(
        CurrencyCode currency,
        Amount ordered,
        Amount accepted,
        Amount later,
        Amount refused,
        Amount added,
        Amount charges,
        Amount discounts) {

    static ResponseTotals of(CurrencyCode currency, List<ResponseRow> rows, List<ResponseExtra> extras) {
        var ordered = Amount.ZERO;
        var accepted = Amount.ZERO;
        var later = Amount.ZERO;
        var refused = Amount.ZERO;
        var added = Amount.ZERO;
        for (var row : rows) {
            var worth = row.worth();
            ordered = ordered.plus(worth.ordered());
            later = later.plus(worth.later());
            refused = refused.plus(worth.refused());
            if (row.isAdded()) {
                added = added.plus(worth.accepted());
            } else {
                accepted = accepted.plus(worth.accepted());
            }
        }
        var goods = accepted.plus(added);
        return new ResponseTotals(
                currency,
                ordered,
                accepted,
                later,
                refused,
                added,
                sum(extras, true, goods),
                sum(extras, false, goods));
    }

    private static Amount sum(List<ResponseExtra> extras, boolean charge, Amount goods) {
        return extras.stream()
                .filter(extra -> extra.charge() == charge)
                .map(extra -> extra.amountOf(goods))
                .reduce(Amount.ZERO, Amount::plus);
    }

    /** What comes now, that per cents are of. */
    public Amount goods() {
        return accepted.plus(added);
    }

    /** What comes now, with charges and without discounts. */
    public Amount net() {
        return goods().plus(charges).minus(discounts);
    }
}
