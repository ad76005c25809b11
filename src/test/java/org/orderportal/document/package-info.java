/** Drafts that cannot be lost, and documents that are sent once. */
@NullMarked
package org.orderportal.document;

import org.jspecify.annotations.NullMarked;
