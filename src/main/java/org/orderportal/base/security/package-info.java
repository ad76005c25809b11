/** Who is acting, in which role, and what that role may see. */
@NullMarked
package org.orderportal.base.security;

import org.jspecify.annotations.NullMarked;
