package org.orderportal.cluster;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.support.GenericApplicationContext;

/** Several {@link Node}s over one database, which end together, whatever comes between. */
public final class Nodes extends AbstractList<Node> implements AutoCloseable {

    private final List<Node> started = new ArrayList<>();

    private Nodes() {}

    /** As many as are wanted of the same kind. */
    public static Nodes start(int count, Map<String, Object> settings, Consumer<GenericApplicationContext> changes) {
        var nodes = new Nodes();
        try {
            while (nodes.size() < count) {
                nodes.started.add(Node.start(Database.of(settings, nodes.size()), changes));
            }
            return nodes;
        } catch (RuntimeException failed) {
            nodes.close();
            throw failed;
        }
    }

    @Override
    public Node get(int number) {
        return started.get(number);
    }

    @Override
    public int size() {
        return started.size();
    }

    @Override
    public void close() {
        started.forEach(Node::close);
    }
}
