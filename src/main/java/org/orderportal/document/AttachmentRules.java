package org.orderportal.document;

import java.util.List;
import org.orderportal.base.Stored;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.FileContent;

/** Which files may go with a document. */
final class AttachmentRules {

    private static final long MEGABYTE = 1_000_000;
    private static final long LARGEST = 10 * MEGABYTE;
    private static final long LARGEST_TOGETHER = 25 * MEGABYTE;
    private static final int LONGEST_NAME = 200;

    private AttachmentRules() {}

    /**
     * The file with its name made harmless and the type of its content.
     *
     * @throws Refusal if it is empty, too large or of no kind that is allowed
     */
    static FileContent admitted(String fileName, byte[] content) {
        var name = plain(fileName);
        if (content.length == 0) {
            throw new Refusal("document.file.empty", name);
        }
        if (content.length > LARGEST) {
            throw new Refusal("document.file.too-large", name, LARGEST / MEGABYTE);
        }
        var kind = AttachmentKind.of(name, content).orElseThrow(() -> new Refusal("document.file.kind", name));
        return new FileContent(name, kind.mimeType(), content);
    }

    /** @throws Refusal if the files would be too large together */
    static void requireRoom(List<DraftFile> files, FileContent added) {
        var together = files.stream().mapToLong(DraftFile::byteCount).sum() + added.bytes().length;
        if (together > LARGEST_TOGETHER) {
            throw new Refusal("document.file.too-large-together", added.fileName(), LARGEST_TOGETHER / MEGABYTE);
        }
    }

    /** Without the folders that some browsers send, and without what a file system or a header refuses. */
    private static String plain(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]+", "_").strip();
        var dot = safe.lastIndexOf('.');
        var ending = dot < 0 ? "" : Stored.cut(safe.substring(dot), 20);
        var stem = dot < 0 ? safe : safe.substring(0, dot);
        return Stored.cut(stem, LONGEST_NAME - ending.length()) + ending;
    }
}
