/** The screens of companies and their rules; other modules add sections to the page of a company. */
@NullMarked
@NamedInterface("ui")
package org.orderportal.party.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
