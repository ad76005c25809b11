package org.orderportal.document.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The way to the database, which a test can cut: before a connection is had, or after the commit arrived there. */
@TestConfiguration
class UnreachableDatabase {

    enum Cut {
        NOWHERE,
        CONNECTING,
        AFTER_COMMIT
    }

    /** For all threads; a test puts it back. */
    static volatile Cut cut = Cut.NOWHERE;

    @Bean
    static BeanPostProcessor wayToTheDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Way(source) : bean;
            }
        };
    }

    private static final class Way extends DelegatingDataSource {

        Way(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut == Cut.CONNECTING) {
                throw new SQLTransientConnectionException("The database does not answer");
            }
            return connection(super.getConnection());
        }

        private static Connection connection(Connection target) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        try {
                            var answer = method.invoke(target, arguments);
                            if (method.getName().equals("commit") && cut == Cut.AFTER_COMMIT) {
                                throw new SQLTransientConnectionException("The answer was lost");
                            }
                            return answer;
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }
}
