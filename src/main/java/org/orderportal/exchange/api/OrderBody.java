package org.orderportal.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads the body of a call that brings XML, and never more of it than is allowed. */
final class OrderBody {

    /** As much as the reader of documents looks at. */
    static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final List<MediaType> XML = List.of(MediaType.APPLICATION_XML, MediaType.TEXT_XML);

    private OrderBody() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        requireXml(request.getContentType());
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        return body;
    }

    private static ApiRefusal tooLarge() {
        return new ApiRefusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "The document is larger than 50 MB. Send attachments as links, or split the order.");
    }

    private static void requireXml(@Nullable String contentType) {
        if (contentType == null || !isXml(contentType)) {
            throw new ApiRefusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Send the order as XML, with the header Content-Type: application/xml.");
        }
    }

    private static boolean isXml(String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType);
            return XML.stream().anyMatch(xml -> xml.equalsTypeAndSubtype(type))
                    || type.getSubtype().endsWith("+xml");
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
