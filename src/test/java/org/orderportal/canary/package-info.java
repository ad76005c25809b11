/** Two suppliers whose every word carries a token of their own, and a search for the other's in all that one can reach. */
@NullMarked
package org.orderportal.canary;

import org.jspecify.annotations.NullMarked;
