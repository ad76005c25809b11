package org.orderportal;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets a test find the same signed-in user as the application context that it runs in: the static holder otherwise
 * belongs to whichever context was made last, and the order of the test classes decides who fails.
 */
class SameSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** For what a class does before all of its tests. */
    @Override
    public void prepareTestInstance(TestContext test) {
        takeOver(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        takeOver(test);
    }

    private static void takeOver(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            SecurityContextHolder.clearContext();
        }
    }
}
