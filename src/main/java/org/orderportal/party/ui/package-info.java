/** The screens of companies and their rules. */
@NullMarked
package org.orderportal.party.ui;

import org.jspecify.annotations.NullMarked;
