package org.orderportal.base.table;

import java.io.IOException;
import java.util.List;

/** A table that is written into a stream row by row, its heads first. */
public interface ExportTable {

    void row(List<ExportCell> cells) throws IOException;

    /** Lets go of what was written so far. */
    void pieceEnds() throws IOException;

    /** Makes the file complete. The stream stays open. */
    void finish() throws IOException;

    /** Says in the file that it is not complete, where its format can; a file that is not finished is none else. */
    void giveUp(String why) throws IOException;
}
