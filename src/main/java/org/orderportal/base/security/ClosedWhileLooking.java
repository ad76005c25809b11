package org.orderportal.base.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a page that only serves to change something: who looks at the portal as a supplier could do nothing there, and is
 * neither offered it nor let in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClosedWhileLooking {}
