/** The bell, the list of notifications, what people choose about them, and the mails that went out. */
@NullMarked
@NamedInterface("ui")
package org.orderportal.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
