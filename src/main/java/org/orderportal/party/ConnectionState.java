package org.orderportal.party;

/** Whether a person has said that this company takes part. */
public enum ConnectionState {
    /** Made by an arriving document; its orders wait until an administrator connects it. */
    NOT_CONNECTED,
    CONNECTED
}
