/** The shell in which documents are written: sections and their index, autosave, two people in one draft, line grids. */
@NullMarked
@NamedInterface("ui")
package org.orderportal.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
