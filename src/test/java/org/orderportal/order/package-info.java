/** Tests of orders: arithmetic without Spring, services on the test database. */
@NullMarked
package org.orderportal.order;

import org.jspecify.annotations.NullMarked;
