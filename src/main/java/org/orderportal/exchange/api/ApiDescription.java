package org.orderportal.exchange.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API (OpenAPI) says about all calls. */
@Configuration
class ApiDescription {

    private static final String KEY = "key";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Order Portal")
                        .version("1")
                        .description("Errors are application/problem+json. Ids and decimals are strings. "
                                + "What a connection may not see is answered like what does not exist."))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("The API key of a connection")))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
