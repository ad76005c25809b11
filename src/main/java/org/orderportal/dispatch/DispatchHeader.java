package org.orderportal.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice.Place;
import org.orderportal.dispatch.DispatchAdvice.Shipment;
import org.orderportal.document.DraftProblem;
import org.orderportal.order.Participant;

/**
 * What a dispatch advice says beside its rows and units.
 *
 * @param problems      what is wrong with it while it is written
 * @param beforeSending what else must be right before it can go
 */
record DispatchHeader(
        Shipment shipment,
        @Nullable String message,
        Participant seller,
        Participant buyer,
        Place shipTo,
        @Nullable Place dispatchedFrom,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {}
