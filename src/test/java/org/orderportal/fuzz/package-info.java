/** Texts and bytes that nobody thought of, for each parser of what comes from outside: {@code script/prove fuzz} starts them. */
package org.orderportal.fuzz;
