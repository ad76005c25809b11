package org.orderportal.cluster;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the locks out of every statement: a portal whose nodes do not claim what they do. */
public final class Unlocked implements BeanPostProcessor {

    private static final String LOCK = "for update( skip locked)?";

    private Unlocked() {}

    public static void takeOver(GenericApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new Unlocked());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws java.sql.SQLException {
                        return unlocked(super.getConnection());
                    }
                }
                : bean;
    }

    private static Connection unlocked(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Unlocked.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && arguments[0] instanceof String sql) {
                        arguments[0] = sql.replaceAll(LOCK, "");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
