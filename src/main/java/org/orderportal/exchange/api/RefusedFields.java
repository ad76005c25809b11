package org.orderportal.exchange.api;

import java.util.List;
import java.util.Locale;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.springframework.stereotype.Component;

/** Says which field of a request it was that the portal refused. */
@Component
class RefusedFields {

    private final Texts texts;

    RefusedFields(Texts texts) {
        this.texts = texts;
    }

    void at(String field, Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            var words = texts.get(Locale.ENGLISH, refused.key(), refused.arguments());
            throw new ApiRefusal(ApiProblem.ofMistakes(List.of(new Mistake(field, refused.key(), words))));
        }
    }
}
