package org.orderportal.identity;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Gives the headers of all answers to those that Tomcat makes itself, before any filter has seen the request. */
class BareErrorHeaders extends ValveBase {

    BareErrorHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        AnswerHeaders.write(request, response);
        getNext().invoke(request, response);
    }
}
