@NullMarked
package org.orderportal.response.ui;

import org.jspecify.annotations.NullMarked;
