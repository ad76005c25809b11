/** The editor of invoices, credit notes and debit notes, and what their pages show. */
@NullMarked
package org.orderportal.invoice.ui;

import org.jspecify.annotations.NullMarked;
