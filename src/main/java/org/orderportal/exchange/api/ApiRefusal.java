package org.orderportal.exchange.api;

import org.springframework.http.HttpStatus;

/** Ends a call with a problem. */
final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiProblem problem;

    ApiRefusal(HttpStatus status, String detail) {
        super(detail);
        this.problem = ApiProblem.of(status, detail);
    }

    ApiRefusal(ApiProblem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    ApiProblem problem() {
        return problem;
    }
}
