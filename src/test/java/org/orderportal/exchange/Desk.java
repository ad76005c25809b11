package org.orderportal.exchange;

import org.orderportal.base.security.AsSystem;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the tests bring in documents as the operator, look what became of them, and connect companies. */
public record Desk(Intake intake, MessageLog log, Companies companies, AsSystem asSystem, JdbcClient database) {

    public static Desk of(BeanFactory beans) {
        return new Desk(
                beans.getBean(Intake.class),
                beans.getBean(MessageLog.class),
                beans.getBean(Companies.class),
                beans.getBean(AsSystem.class),
                beans.getBean(JdbcClient.class));
    }

    static Arrival upload(byte[] bytes) {
        return new Arrival(Arrival.Channel.UPLOAD, "order.xml", bytes);
    }

    public IntakeResult take(byte[] bytes) {
        return Acting.OPERATOR.call(() -> intake.take(upload(bytes)));
    }

    MessageSummary message(IntakeResult result) {
        return Acting.OPERATOR.call(() -> log.get(result.messageId()));
    }

    public CompanyId connectSupplier(Letter letter) {
        var id = asSystem.call(() -> companies
                .findOrMake(letter.supplierDescription(), CompanyRole.SUPPLIER)
                .id());
        asSystem.run(() -> companies.connect(id));
        return id;
    }

    public void connectBuyer(Letter letter) {
        var id = asSystem.call(() -> companies
                .findOrMake(letter.buyerDescription(), CompanyRole.BUYER)
                .id());
        asSystem.run(() -> companies.connect(id));
    }

    long ordersNumbered(String number) {
        return database.sql("select count(*) from purchase_order where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
