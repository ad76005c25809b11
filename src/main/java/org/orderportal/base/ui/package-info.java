/** The small parts that screens of all modules share. */
@NullMarked
package org.orderportal.base.ui;

import org.jspecify.annotations.NullMarked;
