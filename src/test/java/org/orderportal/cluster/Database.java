package org.orderportal.cluster;

import java.util.HashMap;
import java.util.Map;
import org.orderportal.TestMariaDb;

/** A MariaDB that is there for the length of a program, and empty databases in it. */
public final class Database {

    private Database() {}

    /** The settings that lead nodes to a new database of that name. */
    public static Map<String, Object> empty(String name) {
        return new HashMap<>(TestMariaDb.running().newDatabase(name));
    }
}
