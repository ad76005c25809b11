package org.orderportal.document.ui;

import org.orderportal.document.FieldAddress;

/** What somebody typed into a field, and the portal did not say that it has it. */
record UnsentText(FieldAddress at, String typed) {}
