/** Proofs over two nodes: what is promised of their deaths, restarts and clashes, each with a control that must fail. */
@NullMarked
package org.orderportal.cluster;

import org.jspecify.annotations.NullMarked;
