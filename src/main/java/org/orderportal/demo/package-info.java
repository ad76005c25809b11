/** Sample companies, users and orders, only in the demo profile. */
@NullMarked
package org.orderportal.demo;

import org.jspecify.annotations.NullMarked;
