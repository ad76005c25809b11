package org.orderportal.exchange.outbound;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folders that buyers' systems empty: all of them lie below one, so that no setting writes anywhere else. */
@Component
class OutgoingFolders {

    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*(/\\w[\\w.-]*)*", Pattern.UNICODE_CHARACTER_CLASS);

    private final Path base;

    OutgoingFolders(@Value("${portal.outgoing:${portal.data}/outgoing}") Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    Path base() {
        return base;
    }

    /** The folder's name below the base. */
    static String name(CompanyId buyer, @Nullable String folder) {
        return Optional.ofNullable(folder).orElseGet(() -> IdText.of(buyer.value()));
    }

    static void check(String folder) {
        if (!NAME.matcher(folder).matches()) {
            throw new Refusal("exchange.channels.folder.wrong");
        }
    }

    Path path(CompanyId buyer, @Nullable String folder) throws Undelivered {
        var name = name(buyer, folder);
        var path = base.resolve(name).normalize();
        if (!NAME.matcher(name).matches() || !path.startsWith(base)) {
            throw Undelivered.untilMended(Reason.FOLDER_OUTSIDE, name);
        }
        return path;
    }
}
