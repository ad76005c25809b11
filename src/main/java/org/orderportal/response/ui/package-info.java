/** The editor of order responses, and how a sent one is shown. */
@NullMarked
package org.orderportal.response.ui;

import org.jspecify.annotations.NullMarked;
