package org.orderportal.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a buyer wrote as JSON, and reads it back; what is null is left out. */
@Component
class ContentJson {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(OrderContent content) {
        return mapper.writeValueAsString(content);
    }

    OrderContent read(String json) {
        return mapper.readValue(json, OrderContent.class);
    }

    String write(OrderedLine line) {
        return mapper.writeValueAsString(line);
    }

    OrderedLine readLine(String json) {
        return mapper.readValue(json, OrderedLine.class);
    }

    String writeTexts(List<String> texts) {
        return mapper.writeValueAsString(texts);
    }

    List<String> readTexts(String json) {
        return mapper.readValue(json, TEXTS);
    }
}
