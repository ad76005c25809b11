package org.orderportal.identity;

import java.util.List;
import org.orderportal.base.security.Role;

/** Users whom the login page offers to sign in as; only a demonstration has such a bean. */
public interface LoginHints {

    /** The users, in the order in which they are shown. */
    List<Hint> hints();

    /**
     * One of them.
     *
     * @param company what tells them apart beside the role: the companies they act for; may be empty
     */
    record Hint(String name, Role role, String company, String email, String password) {}
}
