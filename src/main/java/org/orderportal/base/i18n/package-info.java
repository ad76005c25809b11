/** Texts in the user's language, numbers, dates and money in the user's form. */
@NullMarked
package org.orderportal.base.i18n;

import org.jspecify.annotations.NullMarked;
