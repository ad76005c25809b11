package org.orderportal.exchange.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Without this, the pages for people would answer for every unknown path of the API. */
@Configuration
class UnknownPaths {

    /** After the controllers, before the pages. */
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    SimpleUrlHandlerMapping unknownApiPaths(JsonMapper json) {
        HttpRequestHandler notFound = (request, response) -> {
            var body = json.writeValueAsBytes(ApiProblem.NOT_FOUND);
            response.setStatus(ApiProblem.NOT_FOUND.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound), AFTER_CONTROLLERS);
    }
}
