/** Proofs of what is promised about security and reliability that take too long for the suite: {@code script/prove} starts them. */
package org.orderportal.prove;
