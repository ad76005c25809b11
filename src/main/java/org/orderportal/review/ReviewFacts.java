package org.orderportal.review;

import java.util.List;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.document.UndeliveredDocument;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderTurn;
import org.orderportal.party.BuyerRules;

/**
 * All on which it depends whether an order needs somebody.
 *
 * @param supplierHours when the supplier's people work
 * @param deskHours     when those work who look after orders
 */
record ReviewFacts(
        OrderTurn turn,
        BuyerRules rules,
        List<UndeliveredDocument> undelivered,
        List<OrderConcern> concerns,
        WorkingTime supplierHours,
        WorkingTime deskHours) {}
