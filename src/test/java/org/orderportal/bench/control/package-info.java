/**
 * What measurements put beside the product in a process of theirs: the same work without the framework, and a look from
 * inside. Only in the profile {@code bench}, only on the class path of a measured process.
 */
@NullMarked
package org.orderportal.bench.control;

import org.jspecify.annotations.NullMarked;
