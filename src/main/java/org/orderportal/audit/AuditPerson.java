package org.orderportal.audit;

/** Somebody who signs in, as the audit log names them: by their name where they act, by their address where it is about them. */
public record AuditPerson(long id, String name, String email) {}
