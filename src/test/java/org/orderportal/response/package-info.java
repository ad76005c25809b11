@NullMarked
package org.orderportal.response;

import org.jspecify.annotations.NullMarked;
