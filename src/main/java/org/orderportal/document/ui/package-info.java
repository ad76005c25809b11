/** The editor shell that every document is written in, and the page of a document. */
@NullMarked
@NamedInterface("ui")
package org.orderportal.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
