package org.orderportal.dispatch;

import org.orderportal.base.Gs1;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the numbers of what is shipped (SSCC, GS1 General Specifications 2.2.1): extension digit 0, company prefix, serial
 * number, check digit; 18 digits. A serial number is given out once, whatever becomes of it.
 */
@Component
class SsccSeries {

    private static final String EXTENSION = "0";
    private static final int DIGITS_WITHOUT_CHECK = 17;

    private final JdbcClient database;
    private final Documents documents;
    private final RetriedTransactions transactions;

    SsccSeries(JdbcClient database, Documents documents, RetriedTransactions transactions) {
        this.database = database;
        this.documents = documents;
        this.transactions = transactions;
    }

    /**
     * The next one.
     *
     * @param prefix 7 to 10 digits
     * @throws Refusal if the prefix has no serial number left
     */
    String next(String prefix) {
        return transactions.call(() -> {
            String sscc;
            // One that somebody typed before it was made is passed over.
            do {
                sscc = sscc(prefix, take(prefix));
            } while (documents.isClaimed(claim(sscc)));
            return sscc;
        });
    }

    private static String sscc(String prefix, long serial) {
        var room = DIGITS_WITHOUT_CHECK - EXTENSION.length() - prefix.length();
        var digits = Long.toString(serial);
        if (digits.length() > room) {
            throw new Refusal("dispatch.sscc.used-up", prefix);
        }
        return Gs1.withCheckDigit(EXTENSION + prefix + "0".repeat(room - digits.length()) + digits);
    }

    private long take(String prefix) {
        var next = database.sql("select next_serial from sscc_series where prefix = :prefix for update")
                .param("prefix", prefix)
                .query(Long.class)
                .optional();
        if (next.isEmpty()) {
            database.sql("insert into sscc_series (prefix, next_serial) values (:prefix, 2)")
                    .param("prefix", prefix)
                    .update();
            return 1;
        }
        database.sql("update sscc_series set next_serial = :next where prefix = :prefix")
                .param("next", next.get() + 1)
                .param("prefix", prefix)
                .update();
        return next.get();
    }

    /** As what only one document may say at a time. */
    static String claim(String sscc) {
        return "sscc:" + sscc;
    }
}
