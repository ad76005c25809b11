package org.orderportal.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that may go with a document: such as only show something, and run nothing. */
enum AttachmentKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mimeType;
    private final Set<String> endings;

    AttachmentKind(String mimeType, String... endings) {
        this.mimeType = mimeType;
        this.endings = Set.of(endings);
    }

    String mimeType() {
        return mimeType;
    }

    /**
     * What the content is, whatever somebody says it is. Its name must end accordingly, since that is what the receiver's
     * computer goes by: a script is plain text, too.
     */
    static Optional<AttachmentKind> of(String fileName, byte[] content) {
        var dot = fileName.lastIndexOf('.');
        var ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> dot > 0 && kind.endings.contains(ending))
                .filter(kind -> kind.fits(content))
                .findFirst();
    }

    private boolean fits(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII));
            case PNG -> startsWith(content, PNG_MARK);
            case JPEG -> startsWith(content, JPEG_MARK);
            case XLSX -> ZipNames.of(content).isWorkbook();
            case ODS -> ZipNames.of(content).isOpenSheet(mimeType);
            case CSV, TEXT -> isText(content);
        };
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** In any encoding that keeps the characters of ASCII where they are. */
    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return true;
    }
}
