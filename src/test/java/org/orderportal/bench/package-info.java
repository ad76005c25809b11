/** Measurements and torture that a person starts with script/bench; no part of the test suite. */
@NullMarked
package org.orderportal.bench;

import org.jspecify.annotations.NullMarked;
