/** Proofs of reliability.md's rows that take too long for the suite: {@code script/prove} starts them. */
package org.orderportal.prove;
