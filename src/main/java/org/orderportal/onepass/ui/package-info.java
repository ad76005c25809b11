/** The screen of one pass. */
@NullMarked
package org.orderportal.onepass.ui;

import org.jspecify.annotations.NullMarked;
