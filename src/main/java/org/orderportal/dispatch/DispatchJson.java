package org.orderportal.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a dispatch advice says as JSON, and reads it back; what is null is left out. */
@Component
class DispatchJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(DispatchAdvice advice) {
        return mapper.writeValueAsString(advice);
    }

    DispatchAdvice read(String json) {
        return mapper.readValue(json, DispatchAdvice.class);
    }
}
