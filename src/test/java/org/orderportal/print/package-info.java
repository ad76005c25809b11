@NullMarked
package org.orderportal.print;

import org.jspecify.annotations.NullMarked;
