package org.orderportal.order;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** Writes lists of orders into files: any number of rows, one piece in memory at a time. */
@Service
public class OrderExports {

    /** All that the filter finds, in the list's order, in the reader's language. The stream stays open. */
    @SignedInOnly
    public void write(OrderFilter filter, OrderSort sort, boolean descending, ExportFormat format, OutputStream out)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /** These orders, in their order. */
    @SignedInOnly
    public void write(List<OrderId> ids, ExportFormat format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
