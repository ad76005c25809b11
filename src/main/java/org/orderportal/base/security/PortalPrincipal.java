package org.orderportal.base.security;

/** A principal of Spring Security that knows who it is to the portal. */
public interface PortalPrincipal {

    CurrentUser currentUser();
}
