package org.orderportal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides how a list is read. In any sort, at any depth, these cost no more than they show: one status or one buyer or
 * neither, of some companies, in a folder, with a range of what it is sorted by. A search is read whole where it is
 * small, and sorted by date where it is not. Anything else checks orders one by one, and stops.
 */
@Component
class ListPlans {

    private final BranchReading branches;
    private final WordReading words;
    private final ListNumbers numbers;

    ListPlans(BranchReading branches, WordReading words, ListNumbers numbers) {
        this.branches = branches;
        this.words = words;
        this.numbers = numbers;
    }

    ListPlan plan(ListQuestion question, OrderSort sort, boolean descending) {
        if (question.findsNothing()) {
            return new ListPlan.Nothing(sort, descending);
        }
        if (!question.words().isEmpty()) {
            return search(question, sort, descending);
        }
        return listing(question, sort, descending);
    }

    private ListPlan search(ListQuestion question, OrderSort sort, boolean descending) {
        var asked = question.words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (asked.size() == 1 && sort == OrderSort.RECEIVED) {
            var alongWord = alongWord(question, asked.getFirst(), descending);
            if (alongWord != null) {
                return alongWord;
            }
        }
        for (var word : asked) {
            var few = words.few(word, question.ways(), question.wordFolders());
            if (few != null) {
                return new ListPlan.Small(few, question.without(word), sort, descending);
            }
        }
        var newestFirst = sort != OrderSort.RECEIVED || descending;
        var alongWord = alongWord(question, asked.getFirst(), newestFirst);
        return alongWord != null ? alongWord : byDate(question, sort, descending);
    }

    private @Nullable ListPlan alongWord(ListQuestion question, String word, boolean descending) {
        var walk = new ListWalk(OrderSort.RECEIVED, descending, question.range(OrderSort.RECEIVED));
        var rest = question.without(word);
        var exact = rest.isOfWords();
        return words.branches(word, question.ways(), question.wordFolders())
                .<ListPlan>map(found -> found.isEmpty()
                        ? new ListPlan.Nothing(OrderSort.RECEIVED, descending)
                        : new ListPlan.Walking(found, walk, exact ? null : rest))
                .orElse(null);
    }

    private ListPlan listing(ListQuestion question, OrderSort sort, boolean descending) {
        var beside = question.rangesBeside(sort);
        for (var ranged : beside) {
            var few = branches.few(walking(question, ranged, true, null), ListPlan.SMALL);
            if (few != null) {
                return new ListPlan.Small(few, question, sort, descending);
            }
        }
        var exact = beside.isEmpty() && question.narrowing().size() <= 1 && !question.hasTooManySuppliers();
        return walking(question, sort, descending, exact ? null : question);
    }

    /** Newest first, unless it is the date that the reader sorts by. */
    private ListPlan byDate(ListQuestion question, OrderSort sort, boolean descending) {
        return walking(question, OrderSort.RECEIVED, sort != OrderSort.RECEIVED || descending, question);
    }

    private ListPlan.Walking walking(
            ListQuestion question, OrderSort sort, boolean descending, @Nullable ListQuestion check) {
        var walk = new ListWalk(sort, descending, question.range(sort));
        return new ListPlan.Walking(listings(question, shortestLists(question)), walk, check);
    }

    /** Of status, attention and buyer what fewer orders stand in. */
    private List<Long> shortestLists(ListQuestion question) {
        var narrowing = question.narrowing();
        return narrowing.size() <= 1
                ? question.lists()
                : Collections.min(
                        narrowing,
                        Comparator.comparingLong(
                                lists -> numbers.of(question, lists).number()));
    }

    private static List<ListBranch> listings(ListQuestion question, Collection<Long> lists) {
        var found = new ArrayList<ListBranch>();
        for (var supplier : question.ways()) {
            for (var folder : question.folders()) {
                lists.forEach(list -> found.add(new ListBranch.Listing(list, folder, supplier)));
            }
        }
        return found;
    }
}
