/** How documents are written: checked without a browser. */
@NullMarked
package org.orderportal.document.ui;

import org.jspecify.annotations.NullMarked;
