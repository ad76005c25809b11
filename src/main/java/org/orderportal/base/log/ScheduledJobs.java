package org.orderportal.base.log;

import java.util.regex.Pattern;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a scheduled method logs bears its name. */
@Configuration
class ScheduledJobs {

    /** How Spring names a scheduled method: package, class and method. */
    private static final Pattern METHOD = Pattern.compile("[\\w.]+\\.(\\w+\\.\\w+)");

    @Bean
    ThreadPoolTaskSchedulerCustomizer namedJobs() {
        return scheduler -> scheduler.setTaskDecorator(task -> {
            var name = name(task);
            return () -> Traces.job(name, task);
        });
    }

    static String name(Runnable task) {
        var method = METHOD.matcher(task.toString());
        return method.matches() ? method.group(1) : "background";
    }
}
