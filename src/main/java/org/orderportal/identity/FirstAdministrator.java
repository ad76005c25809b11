package org.orderportal.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an empty portal to whoever reads its log: there are no default passwords. */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PortalUsers users;
    private final OneTimeLinks links;
    private final Environment environment;

    FirstAdministrator(PortalUsers users, OneTimeLinks links, Environment environment) {
        this.users = users;
        this.links = links;
        this.environment = environment;
    }

    /** Each start makes a new link, and the one before ends. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void invite() {
        if (users.isEmpty()) {
            var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            LOG.warn(
                    "Nobody can sign in yet. Make the first administrator here, once, within 24 hours: "
                            + "http://localhost:{}{}",
                    port,
                    links.forFirstAdministrator());
        }
    }
}
