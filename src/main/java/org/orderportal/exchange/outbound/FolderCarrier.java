package org.orderportal.exchange.outbound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.orderportal.document.Channel;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.springframework.stereotype.Component;

/** Puts documents into a folder that the buyer's system empties: under its own name a file is whole from its first moment. */
@Component
class FolderCarrier implements Carrier {

    private final OutgoingFolders folders;

    FolderCarrier(OutgoingFolders folders) {
        this.folders = folders;
    }

    @Override
    public Channel channel() {
        return Channel.DROP_FOLDER;
    }

    @Override
    public void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered {
        var path = folders.path(settings.buyer(), settings.folder());
        try {
            var folder = Files.createDirectories(path).toRealPath();
            if (!folder.startsWith(folders.base().toRealPath())) {
                throw Undelivered.untilMended(
                        Reason.FOLDER_OUTSIDE, OutgoingFolders.name(settings.buyer(), settings.folder()));
            }
            var unfinished = folder.resolve("." + parcel.fileName() + ".part");
            write(unfinished, parcel.xml().bytes());
            Files.move(
                    unfinished,
                    folder.resolve(parcel.fileName()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw Undelivered.forNow(
                    Reason.FOLDER_NOT_WRITTEN, OutgoingFolders.name(settings.buyer(), settings.folder()), failed);
        }
    }

    /** On the disk before the name says that it is there. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (var out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }
}
