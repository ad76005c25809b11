package org.orderportal.base.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For administrators: the portal's, and a supplier's within their own companies, which the service sees to. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('SUPPLIER_ADMINISTRATOR', 'ADMINISTRATOR', 'SYSTEM')")
public @interface AnyAdministratorOnly {}
