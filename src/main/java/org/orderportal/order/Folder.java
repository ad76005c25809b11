package org.orderportal.order;

/** Where an order lies: computed, but for the trash. */
public enum Folder {
    INBOX,
    COMPLETED,
    TRASHED
}
