/** The screen of the queue, and what account managers find about it on the page of an order. */
@NullMarked
package org.orderportal.review.ui;

import org.jspecify.annotations.NullMarked;
