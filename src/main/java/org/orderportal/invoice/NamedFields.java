package org.orderportal.invoice;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.document.AnswerContent;
import org.orderportal.document.AnswerContent.Clarification;
import org.orderportal.document.AnswerContent.CodeList;
import org.orderportal.document.AnswerContent.Named;
import org.orderportal.document.AnswerContent.Remark;
import org.orderportal.document.FieldAddress;

/** The fields of an invoice that a buyer's answer is about, each with what the buyer says of it. */
final class NamedFields {

    /** More rows than these are not marked one by one: the notice above the form has to do. */
    private static final int MOST_ROWS = 50;

    private static final String LINE = "BT-126";
    private static final Pattern LINE_OF_PLACE = Pattern.compile("(?:Invoice|CreditNote)Line\\[(\\d+)]");
    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern PREFIX = Pattern.compile("(?<=/)[\\w*]+:");

    private static final Map<String, String> HEADER = Map.ofEntries(
            entry("BT-1", InvoiceField.NUMBER),
            entry("BT-2", InvoiceField.ISSUED_ON),
            entry("BT-9", InvoiceField.DUE_ON),
            entry("BT-10", InvoiceField.BUYER_REFERENCE),
            entry("BT-11", InvoiceField.PROJECT),
            entry("BT-12", InvoiceField.CONTRACT),
            entry("BT-14", InvoiceField.SALES_ORDER),
            entry("BT-19", InvoiceField.ACCOUNTING),
            entry("BT-20", InvoiceField.TERMS),
            entry("BT-22", InvoiceField.MESSAGE),
            entry("BT-27", InvoiceField.SELLER_NAME),
            entry("BT-28", InvoiceField.SELLER_NAME),
            entry("BT-30", InvoiceField.SELLER_REGISTRATION),
            entry("BT-31", InvoiceField.SELLER_VAT),
            entry("BT-35", InvoiceField.SELLER_STREET),
            entry("BT-37", InvoiceField.SELLER_CITY),
            entry("BT-38", InvoiceField.SELLER_POSTAL_CODE),
            entry("BT-40", InvoiceField.SELLER_COUNTRY),
            entry("BT-41", InvoiceField.CONTACT_NAME),
            entry("BT-42", InvoiceField.CONTACT_PHONE),
            entry("BT-43", InvoiceField.CONTACT_MAIL),
            entry("BT-44", InvoiceField.BUYER_NAME),
            entry("BT-45", InvoiceField.BUYER_NAME),
            entry("BT-48", InvoiceField.BUYER_VAT),
            entry("BT-50", InvoiceField.BUYER_STREET),
            entry("BT-52", InvoiceField.BUYER_CITY),
            entry("BT-53", InvoiceField.BUYER_POSTAL_CODE),
            entry("BT-55", InvoiceField.BUYER_COUNTRY),
            entry("BT-70", InvoiceField.PLACE_NAME),
            entry("BT-72", InvoiceField.DELIVERED_ON),
            entry("BT-73", InvoiceField.PERIOD_FROM),
            entry("BT-74", InvoiceField.PERIOD_UNTIL),
            entry("BT-75", InvoiceField.PLACE_STREET),
            entry("BT-77", InvoiceField.PLACE_CITY),
            entry("BT-78", InvoiceField.PLACE_POSTAL_CODE),
            entry("BT-80", InvoiceField.PLACE_COUNTRY),
            entry("BT-83", InvoiceField.PAYMENT_REFERENCE));

    private static final Map<String, String> OF_ROWS = Map.ofEntries(
            entry("BT-127", InvoiceField.NOTE),
            entry("BT-129", InvoiceField.QUANTITY),
            entry("BT-130", InvoiceField.QUANTITY),
            entry("BT-131", InvoiceField.QUANTITY),
            entry("BT-146", InvoiceField.PRICE),
            entry("BT-148", InvoiceField.PRICE),
            entry("BT-149", InvoiceField.BASE_QUANTITY),
            entry("BT-151", InvoiceField.VAT),
            entry("BT-152", InvoiceField.VAT));

    private static final Map<String, String> OF_PAYMENTS =
            Map.of("BT-81", InvoiceField.WAY, "BT-84", InvoiceField.ACCOUNT, "BT-86", InvoiceField.BIC);

    /** Where a reason of the list OPStatusReason points, if the buyer names no field. */
    private static final Map<String, List<String>> OF_REASONS = Map.of(
            "REF", List.of("BT-10"),
            "LEG", List.of("BT-31"),
            "PAY", List.of("BT-20"),
            "FIN", List.of("BT-84"),
            "PRI", List.of("BT-146"),
            "QTY", List.of("BT-129"),
            "DEL", List.of("BT-129"));

    /** Business terms by the ends of the paths at which UBL has them; the longer ones first. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            entry("AccountingCustomerParty/Party/PartyTaxScheme/CompanyID", "BT-48"),
            entry("AccountingCustomerParty/Party/PostalAddress/StreetName", "BT-50"),
            entry("AccountingCustomerParty/Party/PostalAddress/CityName", "BT-52"),
            entry("AccountingCustomerParty/Party/PostalAddress/PostalZone", "BT-53"),
            entry("AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode", "BT-55"),
            entry("AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName", "BT-44"),
            entry("AccountingSupplierParty/Party/PartyTaxScheme/CompanyID", "BT-31"),
            entry("AccountingSupplierParty/Party/PartyLegalEntity/CompanyID", "BT-30"),
            entry("AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName", "BT-27"),
            entry("AccountingSupplierParty/Party/PostalAddress/StreetName", "BT-35"),
            entry("AccountingSupplierParty/Party/PostalAddress/CityName", "BT-37"),
            entry("AccountingSupplierParty/Party/PostalAddress/PostalZone", "BT-38"),
            entry("AccountingSupplierParty/Party/PostalAddress/Country/IdentificationCode", "BT-40"),
            entry("DeliveryLocation/Address/Country/IdentificationCode", "BT-80"),
            entry("DeliveryLocation/Address/StreetName", "BT-75"),
            entry("DeliveryLocation/Address/CityName", "BT-77"),
            entry("DeliveryLocation/Address/PostalZone", "BT-78"),
            entry("Line/InvoicedQuantity", "BT-129"),
            entry("Line/CreditedQuantity", "BT-129"),
            entry("Line/LineExtensionAmount", "BT-131"),
            entry("Line/Note", "BT-127"),
            entry("Line/Price/PriceAmount", "BT-146"),
            entry("Line/Price/BaseQuantity", "BT-149"),
            entry("Item/ClassifiedTaxCategory/ID", "BT-151"),
            entry("Item/ClassifiedTaxCategory/Percent", "BT-152"),
            entry("Item/ClassifiedTaxCategory", "BT-151"),
            entry("ContractDocumentReference/ID", "BT-12"),
            entry("ProjectReference/ID", "BT-11"),
            entry("OrderReference/SalesOrderID", "BT-14"),
            entry("Delivery/ActualDeliveryDate", "BT-72"),
            entry("InvoicePeriod/StartDate", "BT-73"),
            entry("InvoicePeriod/EndDate", "BT-74"),
            entry("PaymentTerms/Note", "BT-20"),
            entry("PaymentMeans/PaymentID", "BT-83"),
            entry("PayeeFinancialAccount/ID", "BT-84"),
            entry("BuyerReference", "BT-10"),
            entry("AccountingCost", "BT-19"),
            entry("DueDate", "BT-9"),
            entry("IssueDate", "BT-2"));

    private final InvoiceForm form;
    private final Invoice said;
    private final AnswerContent content;
    private final Map<FieldAddress, String> found = new LinkedHashMap<>();

    private NamedFields(InvoiceForm form, Invoice said, AnswerContent content) {
        this.form = form;
        this.said = said;
        this.content = content;
    }

    /** @param said what the invoice says that the answer is about */
    static Map<FieldAddress, String> of(InvoiceForm form, Invoice said, AnswerContent content) {
        var fields = new NamedFields(form, said, content);
        content.clarifications().forEach(fields::add);
        content.remarks().forEach(fields::add);
        return fields.found;
    }

    private void add(Clarification clarification) {
        var row = clarification.named().stream()
                .filter(named -> named.attribute().equals(LINE))
                .map(Named::text)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(this::rowOf)
                .orElse(null);
        for (var named : clarification.named()) {
            var words = Stream.of(Optional.ofNullable(clarification.text()), Optional.ofNullable(named.text()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            addTerm(named.attribute(), row, String.join(" · ", words));
        }
        if (content.named().isEmpty() && clarification.list() == CodeList.REASON) {
            OF_REASONS
                    .getOrDefault(clarification.code(), List.of())
                    .forEach(term -> addTerm(term, null, Objects.requireNonNullElse(clarification.text(), "")));
        }
    }

    private void add(Remark remark) {
        var place = remark.place();
        if (place == null) {
            return;
        }
        var plain = INDEX.matcher(PREFIX.matcher(place).replaceAll("")).replaceAll("");
        PLACES.stream()
                .filter(known -> plain.endsWith(known.getKey()) || plain.contains(known.getKey() + "/"))
                .findFirst()
                .ifPresent(known ->
                        addTerm(known.getValue(), rowAt(place), Objects.requireNonNullElse(remark.text(), "")));
    }

    private void addTerm(String term, @Nullable String row, String words) {
        var header = HEADER.get(term);
        if (header != null) {
            found.putIfAbsent(FieldAddress.header(header), words);
        }
        var ofRow = OF_ROWS.get(term);
        if (ofRow != null) {
            rows(row).forEach(key -> found.putIfAbsent(new FieldAddress(key, ofRow), words));
        }
        var ofPayment = OF_PAYMENTS.get(term);
        if (ofPayment != null) {
            form.payments().forEach(way -> found.putIfAbsent(new FieldAddress(way.key(), ofPayment), words));
        }
    }

    /** The row that is named, else all that were on the invoice. */
    private List<String> rows(@Nullable String row) {
        if (row != null) {
            return List.of(row);
        }
        return said.lines().size() > MOST_ROWS
                ? List.of()
                : said.lines().stream()
                        .map(line -> IdText.of(line.line()))
                        .filter(key -> form.find(key).isPresent())
                        .distinct()
                        .toList();
    }

    /** By the number that the row had on the invoice, or the order's. */
    private Optional<String> rowOf(String id) {
        return said.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .or(() -> said.lines().stream()
                        .filter(line -> line.ref().equals(id))
                        .findFirst())
                .map(line -> IdText.of(line.line()))
                .filter(key -> form.find(key).isPresent());
    }

    private @Nullable String rowAt(String place) {
        var match = LINE_OF_PLACE.matcher(place);
        if (!match.find() || match.group(1).length() > 6) {
            return null;
        }
        var index = Integer.parseInt(match.group(1)) - 1;
        return index >= 0 && index < said.lines().size()
                ? IdText.of(said.lines().get(index).line())
                : null;
    }
}
