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
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,

        @Nullable String type,

        @Schema(format = "byte", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String content) {

    /** Files bear no operation: what a first try attached is there already. */
    static void attach(Drafts drafts, DocumentId id, List<PostedFile> files) {
        var before = drafts.read(id).files().size();
        for (int index = before; index < files.size(); index++) {
            var file = files.get(index);
            var type = file.type() == null ? "application/octet-stream" : file.type();
            var place = "files[" + index + "]";
            drafts.attach(id, required(place + ".name", file.name()), type, file.bytes(place + ".content"));
        }
    }

    private static String required(String place, @Nullable String text) {
        if (text == null) {
            throw refusal(place, "file-part-missing", "Give each file a name and its content.");
        }
        return text;
    }

    private byte[] bytes(String place) {
        try {
            return Base64.getDecoder().decode(required(place, content));
        } catch (IllegalArgumentException unreadable) {
            throw refusal(place, "not-base64", "Write the file's bytes in base64.");
        }
    }

    private static ApiRefusal refusal(String field, String rule, String fix) {
        return new ApiRefusal(ApiProblem.ofMistakes(List.of(new Mistake(field, rule, fix))));
    }
}
