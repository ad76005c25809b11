package org.orderportal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
        var longest = asked.getFirst();
        var ranges = ranges(question, longest);
        if (ranges != null && ranges.isEmpty()) {
            return new ListPlan.Nothing(sort, descending);
        }
        if (ranges != null && asked.size() == 1 && sort == OrderSort.RECEIVED) {
            return alongWord(question, longest, ranges, descending);
        }
        for (var word : asked) {
            var few = few(question, word, word.equals(longest) ? ranges : ranges(question, word));
            if (few != null) {
                return new ListPlan.Small(few, question.without(word), sort, descending);
            }
        }
        var newestFirst = sort != OrderSort.RECEIVED || descending;
        return ranges != null
                ? alongWord(question, longest, ranges, newestFirst)
                : walking(question, OrderSort.RECEIVED, newestFirst, question);
    }

    /** Where the orders stand with words that begin so; null where there are too many such words. */
    private @Nullable List<ListBranch> ranges(ListQuestion question, String word) {
        return words.branches(word, question.ways(), question.wordFolders()).orElse(null);
    }

    private @Nullable Set<Long> few(ListQuestion question, String word, @Nullable List<ListBranch> ranges) {
        if (ranges == null) {
            return words.few(word, question.ways(), question.wordFolders());
        }
        return ranges.isEmpty()
                ? Set.of()
                : branches.few(new ListPlan.Walking(ranges, byDate(question, true), null), ListPlan.SMALL);
    }

    private static ListPlan alongWord(ListQuestion question, String word, List<ListBranch> ranges, boolean descending) {
        var rest = question.without(word);
        return new ListPlan.Walking(ranges, byDate(question, descending), rest.isOfWords() ? null : rest);
    }

    private static ListWalk byDate(ListQuestion question, boolean descending) {
        return new ListWalk(OrderSort.RECEIVED, descending, question.range(OrderSort.RECEIVED));
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
