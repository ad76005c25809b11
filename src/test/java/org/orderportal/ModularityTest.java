package org.orderportal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnyDatabase
class ModularityTest {

    @Test
    void modules_keep_to_their_boundaries() {
        ApplicationModules.of(Application.class).verify();
    }
}
