/** Signing in, the first administrator, users. */
@NullMarked
package org.orderportal.identity.ui;

import org.jspecify.annotations.NullMarked;
