/** Tests mirror the packages they test. */
@NullMarked
package org.orderportal;

import org.jspecify.annotations.NullMarked;
