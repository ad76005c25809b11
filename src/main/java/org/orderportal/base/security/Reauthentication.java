package org.orderportal.base.security;

import java.time.Duration;

/**
 * Whether the person who acts has shown lately that it is still them, by their password or a second factor. Asked for
 * before what nobody shall do in a browser that somebody else left open, such as changing a bank account. Machines show
 * their key with each call, and are not asked.
 */
public interface Reauthentication {

    /** For so long nobody is asked again. */
    Duration LASTS = Duration.ofMinutes(5);

    boolean recent();

    /** @throws ReauthenticationNeeded unless it is {@link #recent()} */
    void require();
}
