package org.orderportal.order;

import java.util.Collection;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** Puts orders into the trash, takes them out, completes them by hand with a reason, and opens them again. */
@Service
public class OrderFolders {

    /** Of these orders those with something open: to answer, deliver, invoice or credit. Trash asks first. */
    @SignedInOnly
    public Collection<OrderId> withOpenWork(Collection<OrderId> ids) {
        throw new UnsupportedOperationException();
    }

    @SignedInOnly
    public BulkOutcome trash(Collection<OrderId> ids) {
        throw new UnsupportedOperationException();
    }

    @SignedInOnly
    public BulkOutcome restore(Collection<OrderId> ids) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.orderportal.base.error.Refusal if the reason is blank or too long */
    @SignedInOnly
    public BulkOutcome complete(Collection<OrderId> ids, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Takes back a completion by hand. */
    @SignedInOnly
    public BulkOutcome reopen(Collection<OrderId> ids) {
        throw new UnsupportedOperationException();
    }
}
