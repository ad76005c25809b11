package org.orderportal.onepass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.document.DraftProblem;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.order.OrderDetails;

/**
 * What is left to do for an order, and the drafts of it. They are those that people write in its editors: what is changed
 * there goes out from here.
 *
 * @param steps    what is sent
 * @param dispatch null where nothing is dispatched, or nothing can be before the buyer has its answer
 * @param invoice  likewise
 */
public record OnePassPlan(
        OrderDetails order,
        Set<OnePassStep> steps,
        @Nullable DispatchForm dispatch,
        @Nullable InvoiceForm invoice) {

    /** What keeps a document from being sent, or is worth a second look. */
    public record Problem(OnePassStep step, DraftProblem problem) {

        public boolean isError() {
            return problem.level() == DraftProblem.Level.ERROR;
        }
    }

    /** Of the documents that can be looked at already. */
    public List<Problem> problems() {
        var ofDispatch = Optional.ofNullable(dispatch).map(DispatchForm::problemsBeforeSending).stream()
                .flatMap(List::stream)
                .map(problem -> new Problem(OnePassStep.DISPATCH, problem));
        var ofInvoice = Optional.ofNullable(invoice).map(InvoiceForm::problemsBeforeSending).stream()
                .flatMap(List::stream)
                .map(problem -> new Problem(OnePassStep.INVOICE, problem));
        return java.util.stream.Stream.concat(ofDispatch, ofInvoice).toList();
    }
}
