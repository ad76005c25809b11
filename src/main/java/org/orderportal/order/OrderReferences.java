package org.orderportal.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells which orders documents answer, without reading what the orders say. */
@Service
public class OrderReferences {

    private final JdbcClient database;
    private final CurrentUsers users;

    OrderReferences(JdbcClient database, CurrentUsers users) {
        this.database = database;
        this.users = users;
    }

    /** @throws NotFound if there is none, or the reader may not see it */
    @SignedInOnly
    public OrderReference of(OrderId id) {
        return of(List.of(id)).values().stream().findFirst().orElseThrow(() -> new NotFound("order"));
    }

    /** Those that the reader may see. */
    @SignedInOnly
    public Map<OrderId, OrderReference> of(Collection<OrderId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var parameters = new MapSqlParameterSource(
                "ids", ids.stream().map(OrderId::value).distinct().toList());
        var visible = new Visibility(users.scope()).condition(parameters);
        return database
                .sql("""
                        select o.id, o.number, o.profile, o.supplier_id, o.buyer_id, o.buyer_name
                        from purchase_order o where o.id in (:ids) and\s""" + visible)
                .paramSource(parameters)
                .query((row, number) -> new OrderReference(
                        new OrderId(row.getLong("id")),
                        new OrderNumber(row.getString("number")),
                        OrderProfile.valueOf(row.getString("profile")),
                        new CompanyId(row.getLong("supplier_id")),
                        new CompanyId(row.getLong("buyer_id")),
                        row.getString("buyer_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(OrderReference::id, Function.identity()));
    }
}
