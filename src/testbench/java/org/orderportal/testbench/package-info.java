/** The first journey once more with Vaadin TestBench, for those who own its licence. */
@NullMarked
package org.orderportal.testbench;

import org.jspecify.annotations.NullMarked;
