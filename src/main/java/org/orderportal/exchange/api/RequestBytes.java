package org.orderportal.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads the body of a call, and never more of it than is allowed. */
final class RequestBytes {

    /** As much as the reader of documents looks at. */
    static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);
    private static final List<MediaType> XML = List.of(MediaType.APPLICATION_XML, MediaType.TEXT_XML);

    private RequestBytes() {}

    static byte[] xml(HttpServletRequest request) throws IOException {
        requireXml(request.getContentType());
        return read(request, "The document is larger than 50 MB. Send attachments as links, or split the order.");
    }

    static byte[] json(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !isOf(type, JSON, "+json")) {
            throw new ApiRefusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON, with the header Content-Type: application/json.");
        }
        return read(request, "The body is larger than 50 MB.");
    }

    private static byte[] read(HttpServletRequest request, String tooLarge) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new ApiRefusal(HttpStatus.CONTENT_TOO_LARGE, tooLarge);
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ApiRefusal(HttpStatus.CONTENT_TOO_LARGE, tooLarge);
        }
        return body;
    }

    private static void requireXml(@Nullable String contentType) {
        if (contentType == null || !isOf(contentType, XML, "+xml")) {
            throw new ApiRefusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Send the order as XML, with the header Content-Type: application/xml.");
        }
    }

    private static boolean isOf(String contentType, List<MediaType> types, String suffix) {
        try {
            var type = MediaType.parseMediaType(contentType);
            return types.stream().anyMatch(known -> known.equalsTypeAndSubtype(type))
                    || type.getSubtype().endsWith(suffix);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
