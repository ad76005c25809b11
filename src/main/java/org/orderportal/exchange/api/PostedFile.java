package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;

/**
 * A file that goes with a document, as a machine writes it.
 *
 * @param content the file in base64
 */
@Schema(name = "File")
record PostedFile(
        String name,
        @Nullable String type,
        @Schema(format = "byte") String content) {

    /** Files bear no operation: what a first try attached is there already. */
    static void attach(Drafts drafts, DocumentId id, List<PostedFile> files) {
        var before = drafts.read(id).files().size();
        for (int index = before; index < files.size(); index++) {
            var file = files.get(index);
            var type = file.type() == null ? "application/octet-stream" : file.type();
            drafts.attach(id, file.name(), type, file.bytes(index));
        }
    }

    private byte[] bytes(int index) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException unreadable) {
            throw new ApiRefusal(ApiProblem.ofMistakes(List.of(
                    new Mistake("files[" + index + "].content", "not-base64", "Write the file's bytes in base64."))));
        }
    }
}
