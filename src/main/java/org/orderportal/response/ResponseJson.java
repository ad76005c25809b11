package org.orderportal.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a response says as JSON, and reads it back; what is null is left out. */
@Component
class ResponseJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(OrderResponse response) {
        return mapper.writeValueAsString(response);
    }

    OrderResponse read(String json) {
        return mapper.readValue(json, OrderResponse.class);
    }
}
