package org.orderportal.onepass;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.response.Responses;
import org.springframework.stereotype.Service;

/**
 * Answers an order as it was ordered, dispatches all that is left of it, and invoices that: three documents, each with its
 * own rules and in its own transaction. Nothing here may be called within one.
 */
@Service
public class OnePass {

    private final Orders orders;
    private final Responses responses;
    private final DispatchAdvices advices;
    private final Invoices invoices;
    private final Drafts drafts;

    OnePass(Orders orders, Responses responses, DispatchAdvices advices, Invoices invoices, Drafts drafts) {
        this.orders = orders;
        this.responses = responses;
        this.advices = advices;
        this.invoices = invoices;
        this.drafts = drafts;
    }

    /** What is left of the three: what was done already is not done again. */
    public static Set<OnePassStep> steps(OrderDetails order) {
        var steps = EnumSet.noneOf(OnePassStep.class);
        var unanswered = isUnanswered(order);
        var terms = LineTerms.of(order.rules(), order.content().kind());
        if (unanswered) {
            steps.add(OnePassStep.RESPONSE);
        }
        var delivers = order.lines().stream()
                .anyMatch(line -> unanswered
                        ? line.quantities().ordered().isPositive()
                        : line.quantities().toDeliver(terms).isPositive());
        if (terms.delivered() && delivers) {
            steps.add(OnePassStep.DISPATCH);
        }
        var owes = order.lines().stream()
                .anyMatch(line -> line.quantities().toInvoice(terms).isPositive());
        if (terms.invoiced() && (unanswered || delivers || owes)) {
            steps.add(OnePassStep.INVOICE);
        }
        return steps;
    }

    private static boolean isUnanswered(OrderDetails order) {
        return switch (order.summary().status().response()) {
            case NOT_ANSWERED, RECEIVED -> true;
            default -> false;
        };
    }

    /** Why nothing can be done for the order now; empty where its first step is possible. */
    public static Optional<Impossible> whyNot(OrderDetails order) {
        var first = steps(order).stream().findFirst().map(step -> switch (step) {
            case RESPONSE -> ActionKind.RESPOND;
            case DISPATCH -> ActionKind.DISPATCH;
            case INVOICE -> ActionKind.INVOICE;
        });
        return first.flatMap(kind ->
                order.actions().get(kind) instanceof Impossible why ? Optional.of(why) : Optional.<Impossible>empty());
    }

    /**
     * What is left, with the drafts of what can be written now.
     *
     * @throws Refusal if nothing can be done for it now
     * @throws org.orderportal.base.error.NotFound if there is no such order, or the reader may not see it
     */
    @SignedInOnly
    public OnePassPlan plan(OrderId id) {
        var order = orders.details(id);
        var steps = steps(order);
        if (steps.isEmpty()) {
            throw new Refusal("onepass.nothing");
        }
        whyNot(order).ifPresent(why -> {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        });
        return new OnePassPlan(
                order,
                steps,
                steps.contains(OnePassStep.DISPATCH) && isPossible(order, ActionKind.DISPATCH)
                        ? advices.form(advices.open(id))
                        : null,
                steps.contains(OnePassStep.INVOICE) && isPossible(order, ActionKind.INVOICE)
                        ? invoices.form(invoices.open(id))
                        : null);
    }

    private static boolean isPossible(OrderDetails order, ActionKind kind) {
        return !(order.actions().get(kind) instanceof Impossible);
    }

    /**
     * Sends what is left, one after the other; the first that is refused ends it, and what was sent before stays sent. With
     * the same key nothing is answered twice.
     *
     * @param requestKey of the one who asks, at most 300 characters
     */
    @SignedInOnly
    public OnePassResult send(OrderId id, String requestKey) {
        var sent = new ArrayList<Receipt>();
        for (var step : steps(orders.details(id))) {
            var refused = attempt(sent, () -> send(id, step, requestKey));
            if (refused != null) {
                return new OnePassResult(List.copyOf(sent), step, refused);
            }
        }
        return new OnePassResult(List.copyOf(sent), null, null);
    }

    private static @Nullable Refusal attempt(List<Receipt> sent, Supplier<Receipt> send) {
        try {
            sent.add(send.get());
            return null;
        } catch (Refusal refused) {
            return refused;
        }
    }

    private Receipt send(OrderId order, OnePassStep step, String requestKey) {
        return switch (step) {
            case RESPONSE -> responses.accept(order, requestKey);
            case DISPATCH -> {
                var draft = advices.open(order);
                yield advices.send(draft, drafts.read(draft).revision(), true);
            }
            case INVOICE -> {
                var draft = invoices.open(order);
                yield invoices.send(draft, drafts.read(draft).revision(), true);
            }
        };
    }
}
