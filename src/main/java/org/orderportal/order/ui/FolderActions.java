package org.orderportal.order.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What can be done to many orders whatever they are about: complete, reopen, trash, restore. */
@Configuration(proxyBeanMethods = false)
class FolderActions {

    private record FolderAction(
            String name,
            Set<FolderFilter> folders,
            Function<Collection<OrderId>, Optional<Question>> question,
            BiFunction<Collection<OrderId>, String, BulkOutcome> act)
            implements OrderBulkAction {

        @Override
        public String labelKey() {
            return "order.bulk." + name;
        }

        @Override
        public String doneKey() {
            return labelKey() + ".done";
        }

        @Override
        public boolean isOfferedIn(FolderFilter folder) {
            return folders.contains(folder);
        }

        @Override
        public Optional<Question> ask(Collection<OrderId> ids) {
            return question.apply(ids);
        }

        @Override
        public Applied apply(Collection<OrderId> ids, String reason) {
            return Applied.forGood(act.apply(ids, reason));
        }
    }

    @Bean
    @Order(100)
    OrderBulkAction completeOrders(OrderFolders folders) {
        return new FolderAction(
                "complete",
                Set.of(FolderFilter.INBOX, FolderFilter.ALL),
                ids -> Optional.of(new OrderBulkAction.Question(
                        "order.bulk.complete.title", "order.bulk.complete.text", List.of(ids.size()), true)),
                folders::complete);
    }

    @Bean
    @Order(200)
    OrderBulkAction reopenOrders(OrderFolders folders) {
        return new FolderAction(
                "reopen",
                Set.of(FolderFilter.COMPLETED),
                ids -> Optional.empty(),
                (ids, reason) -> folders.reopen(ids));
    }

    @Bean
    @Order(300)
    OrderBulkAction trashOrders(OrderFolders folders) {
        return new FolderAction(
                "trash",
                Set.of(FolderFilter.INBOX, FolderFilter.COMPLETED, FolderFilter.ALL),
                ids -> askAboutOpenWork(folders.withOpenWork(ids).size(), ids.size()),
                (ids, reason) -> folders.trash(ids));
    }

    @Bean
    @Order(400)
    OrderBulkAction restoreOrders(OrderFolders folders) {
        return new FolderAction(
                "restore",
                Set.of(FolderFilter.TRASHED),
                ids -> Optional.empty(),
                (ids, reason) -> folders.restore(ids));
    }

    private static Optional<OrderBulkAction.Question> askAboutOpenWork(int open, int all) {
        return open == 0
                ? Optional.empty()
                : Optional.of(new OrderBulkAction.Question(
                        "order.bulk.trash.title", "order.bulk.trash.text", List.of(open, all), false));
    }
}
