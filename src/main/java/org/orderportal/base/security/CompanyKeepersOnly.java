package org.orderportal.base.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For people who look after companies: a supplier's administrators (their own, by scope), and those who see all. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('SUPPLIER_ADMINISTRATOR', 'ACCOUNT_MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
public @interface CompanyKeepersOnly {}
