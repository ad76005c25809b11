package org.orderportal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Nothing that the class checks depends on the database: rules, texts, files, screens, security. It is left out of the
 * second run of the suite; what it calls in the database, the tests of the services call there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("any-database")
public @interface AnyDatabase {}
