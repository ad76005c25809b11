/** Business refusals in words: a translation key and its arguments. */
@NullMarked
package org.orderportal.base.error;

import org.jspecify.annotations.NullMarked;
