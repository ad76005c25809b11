package org.orderportal.exchange.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.api.MachineDocuments.Made;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.Responses;
import org.springframework.stereotype.Component;

/** Makes responses of what machines write. */
@Component
class MachineResponses {

    private final KnownRequests requests;
    private final ResponseFilling filling;
    private final Responses responses;
    private final Drafts drafts;
    private final MachineDocuments documents;

    MachineResponses(
            KnownRequests requests,
            ResponseFilling filling,
            Responses responses,
            Drafts drafts,
            MachineDocuments documents) {
        this.requests = requests;
        this.filling = filling;
        this.responses = responses;
        this.drafts = drafts;
        this.documents = documents;
    }

    /** @param bytes the body, by which a request without a key is known again */
    Made take(OrderId order, @Nullable String key, ResponseBody body, byte[] bytes) {
        if ("received".equals(body.answer())) {
            var known = requests.find(
                    order, key, bytes, requestKey -> drafts.create(DocumentKind.ORDER_RESPONSE, order, requestKey));
            return MachineDocuments.sent(responses.acknowledge(order, known.requestKey()));
        }
        var lines = filling.lines(order, body);
        var reason = reason(body.reasonCode());
        var known = requests.find(order, key, bytes, requestKey -> begin(order, requestKey, body, reason));
        return documents.write(known.document(), body.isToBeSent(), desk(body, lines));
    }

    private DocumentId begin(OrderId order, String requestKey, ResponseBody body, @Nullable ReasonCode reason) {
        return switch (body.answer()) {
            case "accept" -> responses.beginAcceptance(order, requestKey);
            case "reject" ->
                responses.beginRejection(order, requestKey, reason, body.reason() == null ? "" : body.reason());
            case null, default -> responses.create(order, requestKey);
        };
    }

    private MachineDocuments.Desk desk(ResponseBody body, Map<String, Long> lines) {
        return new MachineDocuments.Desk() {
            @Override
            public FieldPlaces fill(DocumentId id) {
                return filling.fill(id, body, lines);
            }

            @Override
            public List<DraftProblem> problems(DocumentId id) {
                return responses.problems(id);
            }

            @Override
            public Receipt send(DocumentId id, long revision) {
                return responses.send(id, revision, true);
            }
        };
    }

    private static @Nullable ReasonCode reason(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(ReasonCode.values())
                .filter(known -> known.name().equals(code.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(ApiProblem.ofMistakes(List.of(new Mistake(
                        "reasonCode", "unknown-reason", "Write one of " + Arrays.toString(ReasonCode.values()))))));
    }
}
