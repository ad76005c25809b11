package org.orderportal.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A portal that is asked without a server between, with the pages and keys that any test of this package needs: one portal
 * serves them all.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "portal.monitoring.key=" + MonitoringTest.KEY)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({SignInTest.Page.class, PollTest.Question.class, ApiSecurityTest.Keys.class, ApiSecurityTest.WhoAmI.class})
@interface AskedPortal {}
