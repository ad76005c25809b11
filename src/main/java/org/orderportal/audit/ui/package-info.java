/** Administrators look up what was done by whom. */
@NullMarked
package org.orderportal.audit.ui;

import org.jspecify.annotations.NullMarked;
