package org.orderportal.exchange.ubl;

import org.orderportal.exchange.Problem;
import org.xml.sax.SAXException;

/** Stops a parser at the first thing for which the whole document is refused. */
final class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /** It is expected, and hostile documents may raise it often. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
