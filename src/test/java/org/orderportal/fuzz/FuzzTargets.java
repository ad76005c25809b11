package org.orderportal.fuzz;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orderportal.base.BaseFuzz;
import org.orderportal.document.DocumentFuzz;
import org.orderportal.document.ui.ListOfDocumentsFuzz;
import org.orderportal.exchange.api.BodiesFuzz;
import org.orderportal.exchange.outbound.ChannelsFuzz;
import org.orderportal.exchange.ubl.DocumentsFuzz;
import org.orderportal.exchange.ui.MessagesFuzz;
import org.orderportal.figures.ui.FiguresFuzz;
import org.orderportal.identity.IdentityFuzz;
import org.orderportal.invoice.InvoiceFuzz;
import org.orderportal.order.OrderFuzz;
import org.orderportal.order.ui.OrderAddressFuzz;
import org.orderportal.party.PartyFuzz;
import org.orderportal.print.LabelFuzz;
import org.orderportal.review.ui.QueueFuzz;
import org.orderportal.upkeep.BackupFuzz;

/** All of them: the parsers of what comes from outside, by their modules. */
final class FuzzTargets {

    /** Those of one package are made when their turn comes: the last ones prepare much. */
    private static final List<Supplier<List<FuzzTarget>>> MODULES = List.of(
            BaseFuzz::targets,
            DocumentFuzz::targets,
            ListOfDocumentsFuzz::targets,
            MessagesFuzz::targets,
            ChannelsFuzz::targets,
            FiguresFuzz::targets,
            IdentityFuzz::targets,
            InvoiceFuzz::targets,
            OrderFuzz::targets,
            OrderAddressFuzz::targets,
            PartyFuzz::targets,
            LabelFuzz::targets,
            QueueFuzz::targets,
            BackupFuzz::targets,
            DocumentsFuzz::targets,
            BodiesFuzz::targets);

    private FuzzTargets() {}

    static Stream<FuzzTarget> all() {
        return MODULES.stream().flatMap(module -> module.get().stream());
    }

    static FuzzTarget named(String name) {
        return Stream.concat(FaultyReadings.targets().stream(), all())
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no parser " + name));
    }
}
