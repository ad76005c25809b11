package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.orderportal.exchange.Problem;

/** Problems in words, each with its rule and its place; those for which a document is refused come first. */
class ProblemList extends Composite<UnorderedList> {

    private static final int MOST = 100;

    ProblemList(List<Problem> problems, Reader reader) {
        getContent().addClassName("problems");
        problems.stream()
                .sorted(Comparator.comparing(Problem::fatal).reversed())
                .limit(MOST)
                .map(problem -> item(problem, reader))
                .forEach(getContent()::add);
        if (problems.size() > MOST) {
            var rest = reader.formats().number(problems.size() - MOST);
            getContent().add(new ListItem(reader.text("exchange.messages.problems.more", rest)));
        }
    }

    private static ListItem item(Problem problem, Reader reader) {
        var kind = new Span(
                reader.text(problem.fatal() ? "exchange.messages.problem.fatal" : "exchange.messages.problem.note"));
        kind.addClassNames("kind", problem.fatal() ? "tone-bad" : "tone-muted");
        var text = new Paragraph(withoutRule(
                problem, problem.textIn(reader.texts(), reader.user().locale())));
        var place = new Paragraph(new Code(problem.rule()));
        place.addClassNames("place", "muted");
        if (problem.location() != null && !problem.location().isBlank()) {
            place.add(new Span(ProblemPlace.inWords(problem.location())));
        }
        return new ListItem(kind, text, place);
    }

    /** Many official texts begin with the id of their rule, which stands below them anyway. */
    private static String withoutRule(Problem problem, String text) {
        var prefix = "[" + problem.rule() + "]-";
        return text.startsWith(prefix) ? text.substring(prefix.length()).strip() : text;
    }
}
