package org.orderportal.onepass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Receipt;

/**
 * What was sent, in its sequence.
 *
 * @param refused the step that was not sent, and all after it; null where all were
 * @param reason  why
 */
public record OnePassResult(
        List<Receipt> sent,
        @Nullable OnePassStep refused,
        @Nullable Refusal reason) {}
