@NullMarked
package org.orderportal.exchange.ui;

import org.jspecify.annotations.NullMarked;
