package org.orderportal.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a ZIP file says that is in it, read from its directory: nothing is unpacked, so a small file cannot blow up.
 *
 * @param beginning the first bytes as text, one character a byte
 */
record ZipNames(List<String> names, String beginning) {

    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int BEGINNING = 200;

    private static final ZipNames NONE = new ZipNames(List.of(), "");

    /** Without names where it is no ZIP file. */
    static ZipNames of(byte[] content) {
        try {
            var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            var end = endOf(bytes);
            if (end < 0) {
                return NONE;
            }
            var start = new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.ISO_8859_1);
            return new ZipNames(names(bytes, bytes.getInt(end + 16), bytes.getShort(end + 10) & 0xFFFF), start);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static int endOf(ByteBuffer bytes) {
        var last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_MARK) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> names(ByteBuffer bytes, int directory, int count) {
        var names = new ArrayList<String>();
        int at = directory;
        for (int number = 0; number < count && bytes.getInt(at) == ENTRY_MARK; number++) {
            var length = bytes.getShort(at + 28) & 0xFFFF;
            var name = new byte[length];
            bytes.get(at + ENTRY_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }

    /** A workbook of Office Open XML without macros. */
    boolean isWorkbook() {
        return names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml") && !hasMacros();
    }

    /** A document of the Open Document Format of that type without macros. */
    boolean isOpenSheet(String mimeType) {
        return beginning.indexOf("mimetype") == LOCAL_LENGTH && beginning.contains(mimeType + "PK") && !hasMacros();
    }

    private boolean hasMacros() {
        return names.stream()
                .anyMatch(name ->
                        name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/"));
    }
}
