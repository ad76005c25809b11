/** What only a real browser shows: journeys through the packaged portal, their page objects, and pictures of its screens. */
@NullMarked
package org.orderportal.journey;

import org.jspecify.annotations.NullMarked;
