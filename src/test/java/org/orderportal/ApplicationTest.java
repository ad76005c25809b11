package org.orderportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.base.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ApplicationTest {

    @Autowired
    Ids ids;

    @Test
    void ids_grow_with_time() {
        var first = ids.next();
        var second = ids.next();

        assertThat(second).isGreaterThan(first);
    }
}
