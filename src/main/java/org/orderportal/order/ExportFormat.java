package org.orderportal.order;

/** The files a list of orders can be exported as. */
public enum ExportFormat {
    CSV,
    XLSX
}
