package org.orderportal.base.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who see all suppliers: account managers, administrators, the operator's machines, the portal. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ACCOUNT_MANAGER', 'ADMINISTRATOR', 'OPERATOR_CONNECTION', 'SYSTEM')")
public @interface StaffOnly {}
