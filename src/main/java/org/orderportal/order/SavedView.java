package org.orderportal.order;

/**
 * A view of the list that somebody keeps under a name.
 *
 * @param query   what the address of the list says after the question mark: filter, sort, columns, density
 * @param shared  whether all people of its owner's companies see it
 * @param own     whether the reader owns it, and so may change it
 * @param standard whether the reader's list opens with it
 */
public record SavedView(long id, String name, String query, boolean shared, boolean own, boolean standard) {}
