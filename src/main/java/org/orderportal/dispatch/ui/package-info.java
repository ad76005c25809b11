/** The editor of dispatch advices, and how a sent one is shown. */
@NullMarked
package org.orderportal.dispatch.ui;

import org.jspecify.annotations.NullMarked;
