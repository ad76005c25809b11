/** The screens with the figures. */
@NullMarked
package org.orderportal.figures.ui;

import org.jspecify.annotations.NullMarked;
