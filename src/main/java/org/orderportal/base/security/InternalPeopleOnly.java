package org.orderportal.base.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For the portal's own people: account managers and administrators, and the portal itself; no machine. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ACCOUNT_MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
public @interface InternalPeopleOnly {}
