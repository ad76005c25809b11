@NullMarked
package org.orderportal.demo;

import org.jspecify.annotations.NullMarked;
