package org.orderportal.exchange.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.orderportal.fuzz.FuzzTarget.unless;

import java.util.List;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.Packages;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Drafts;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.response.TestForm;

/** Bodies and parameters of calls, from the bytes to the fields that they fill; drafts and orders are not real ones. */
public final class BodiesFuzz {

    private static final OrderId ORDER = new OrderId(1);
    private static final DocumentId DOCUMENT = new DocumentId(1);

    private static final JsonBodies BODIES = new JsonBodies();
    private static final Orders ORDERS = orders();
    private static final Drafts DRAFTS = drafts();
    private static final ResponseReader RESPONSES = new ResponseReader(BODIES);
    private static final ResponseFilling RESPONSE = new ResponseFilling(ORDERS, DRAFTS);
    private static final DispatchReader DISPATCHES = new DispatchReader(BODIES);
    private static final DispatchFilling DISPATCH = dispatch();
    private static final InvoiceReader INVOICES = new InvoiceReader(BODIES, ORDERS, mock(Documents.class));
    private static final InvoiceFilling INVOICE = new InvoiceFilling(DRAFTS);
    private static final CreditFilling CREDIT = new CreditFilling(DRAFTS);

    private BodiesFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of(
                                "api.responses",
                                BodiesFuzz::response,
                                JsonBodies.class,
                                ResponseReader.class,
                                PostedFile.class,
                                MachineFields.class)
                        .from("""
                                {"answer":"accept","message":"a","files":[{"name":"a.txt","type":"text/plain","content":"QQ=="}],"send":true}""", """
                                {"lines":[{"line":"10","accept":"1.5","parts":[{"quantity":"1","promised":"2099-11-24"}],
                                "substitute":{"name":"a","gtin":"4006381333931"}},{"line":"20","reject":true}],
                                "added":[{"name":"a","quantity":"3","unit":"H87"}],"charges":[{"amount":"1"}],
                                "discounts":[{"percent":"2"}],"contact":{"name":"a"},"buyer":{"name":"a","country":"se"}}""", """
                                {"lines":[{"line":"10","parts":[null]}]}""", """
                                {"added":[null],"charges":[null],"files":[null]}"""),
                FuzzTarget.of(
                                "api.dispatches",
                                BodiesFuzz::dispatch,
                                DispatchReader.class,
                                DispatchBody.class,
                                DispatchLines.class)
                        .from("""
                                {"lines":"remaining","packages":[{"id":"a","kind":"BOX","make":true,"on":"b",
                                "contents":[{"line":"10","quantity":"1"}]},{"id":"b"}],"files":[{"name":"a.txt","content":"QQ=="}]}""", """
                                {"lines":[{"line":"10","quantity":"2","rest":"later","serials":["a","b"],"bestBefore":"2099-01-01"}],
                                "orders":["0ABCDEFGHJKMN"],"shipTo":{"name":"a"},"dispatchedAt":"9:30"}"""),
                FuzzTarget.of("api.invoices", BodiesFuzz::invoice, InvoiceReader.class, InvoiceBody.class)
                        .from("""
                                {"base":"order","lines":[{"line":"10","quantity":"1","vat":"25"}],"charges":[{"amount":"1"}],
                                "payments":[{"way":"IBAN","account":"a"}],"reasons":{"E":{"code":"a","words":"b"}}}""", """
                                {"base":["0ABCDEFGHJKMN"],"discounts":[{"percent":"1"}],"contact":{"mail":"a"},
                                "files":[{"name":"a.txt","content":"QQ=="}]}""", """
                                {"payments":[null],"reasons":{"E":null}}"""),
                FuzzTarget.of("api.credit-notes", BodiesFuzz::credit, InvoiceReader.class, CreditBody.class)
                        .from("""
                                {"whole":true,"message":"a","files":[{"name":"a.txt","content":"QQ=="}]}""", """
                                {"lines":[{"line":"10","amount":"1"}],"again":false}""", """
                                {"whole":true,"files":[{"name":null,"content":null}]}"""),
                FuzzTarget.of("api.lists", BodiesFuzz::list, ListParameters.class)
                        .from("new|inbox|abc|0ABCDEFGHJKMN", "waiting-for-connection|||x", "|NONE|\\ud800|"));
    }

    private static void response(FuzzInput input) throws Exception {
        ourRefusal(() -> {
            var body = RESPONSES.read(input.bytes());
            RESPONSE.fill(DOCUMENT, body, RESPONSE.lines(ORDER, body));
        });
    }

    private static void dispatch(FuzzInput input) throws Exception {
        ourRefusal(() -> {
            var body = DISPATCHES.read(input.bytes());
            DISPATCH.fill(DOCUMENT, body, DispatchLines.of(ORDERS, ORDER, body));
        });
    }

    private static void invoice(FuzzInput input) throws Exception {
        ourRefusal(() -> {
            var read = INVOICES.invoice(ORDER, input.bytes());
            INVOICE.fill(DOCUMENT, read.body(), read.lines());
        });
    }

    private static void credit(FuzzInput input) throws Exception {
        ourRefusal(() -> {
            var read = INVOICES.credit(ORDER, input.bytes());
            CREDIT.fill(DOCUMENT, read.body(), read.lines());
        });
    }

    private static void list(FuzzInput input) throws Exception {
        var texts = input.texts(4);
        ourRefusal(
                () -> new ListParameters(empty(texts[0]), empty(texts[1]), empty(texts[2]), empty(texts[3]), null, null)
                        .filter());
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void ourRefusal(Runnable call) throws Exception {
        unless(
                ApiRefusal.class,
                () -> unless(Refusal.class, () -> {
                    call.run();
                    return true;
                }));
    }

    private static Orders orders() {
        var orders = mock(Orders.class);
        when(orders.details(any())).thenReturn(TestForm.of(10, 20).order());
        return orders;
    }

    private static Drafts drafts() {
        var drafts = mock(Drafts.class);
        when(drafts.read(any())).thenReturn(TestForm.of().draft());
        when(drafts.addRow(any(), any(), any(), any())).thenReturn(new DraftRow("1", "", null, 0));
        when(drafts.addRows(any(), any(), any()))
                .thenAnswer(call -> call.<List<?>>getArgument(1).stream()
                        .map(row -> new DraftRow("1", "", null, 0))
                        .toList());
        return drafts;
    }

    private static DispatchFilling dispatch() {
        var refused = new RefusedFields(mock(Texts.class));
        return new DispatchFilling(
                mock(DispatchAdvices.class),
                new DispatchPackages(mock(Packages.class), DRAFTS, refused),
                DRAFTS,
                refused);
    }
}
