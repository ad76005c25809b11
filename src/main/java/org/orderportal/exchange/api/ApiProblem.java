package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a call came to nothing (RFC 9457). It names nothing of the request, so that the answer for what another may see
 * is the same, byte by byte, as for what does not exist.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ApiProblem(String type, String title, int status, String detail, List<Detail> problems) {

    /** One thing that is wrong with the document sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(String rule, boolean fatal, @Nullable String place, String text) {

        static Detail of(Problem problem) {
            return new Detail(problem.rule(), problem.fatal(), problem.location(), problem.text());
        }
    }

    static final ApiProblem NOT_FOUND = of(HttpStatus.NOT_FOUND, "There is nothing here that you may see.");

    static ApiProblem of(HttpStatus status, String detail) {
        return of(status, detail, List.of());
    }

    static ApiProblem of(HttpStatus status, String detail, List<Problem> problems) {
        return new ApiProblem(
                "about:blank",
                status.getReasonPhrase(),
                status.value(),
                detail,
                problems.stream().map(Detail::of).toList());
    }

    ResponseEntity<Object> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
