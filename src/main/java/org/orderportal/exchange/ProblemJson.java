package org.orderportal.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Problems as the message log keeps them. */
@Component
class ProblemJson {

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String write(List<Problem> problems) {
        return json.writeValueAsString(problems);
    }

    List<Problem> read(String problems) {
        return json.readValue(problems, PROBLEMS);
    }
}
