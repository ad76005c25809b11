package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemInstanceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemPropertyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.order.OrderedLine.ItemProperty;
import org.orderportal.party.Identifier;

/** Maps the article of one line. */
record ItemMapping(Findings findings, ItemType item, String lineLocation) {

    private String location() {
        return lineLocation + "/Item";
    }

    @Nullable String description() {
        return Ubl.lines(item.getDescription());
    }

    @Nullable String buyersId() {
        return id(item.getBuyersItemIdentification());
    }

    @Nullable String sellersId() {
        return id(item.getSellersItemIdentification());
    }

    @Nullable Identifier standardId() {
        return item.getStandardItemIdentification() == null
                ? null
                : Ubl.identifier(item.getStandardItemIdentification().getID());
    }

    @Nullable String manufacturersId() {
        if (item.getManufacturersItemIdentification().size() > 1) {
            findings.note("PORTAL-SEVERAL", location() + "/ManufacturersItemIdentification");
        }
        return id(Ubl.first(item.getManufacturersItemIdentification()));
    }

    List<ItemProperty> properties() {
        return item.getAdditionalItemProperty().stream()
                .map(this::property)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ItemProperty property(ItemPropertyType stated) {
        var name = Ubl.text(stated.getName());
        var value = Ubl.text(stated.getValue());
        if (value == null && stated.getValueQuantity() != null && stated.getValueQuantityValue() != null) {
            var unit = Ubl.text(stated.getValueQuantity().getUnitCode());
            value = stated.getValueQuantityValue().toPlainString() + (unit == null ? "" : " " + unit);
        }
        if (name == null || value == null) {
            findings.note("PORTAL-LEFT-OUT", location() + "/AdditionalItemProperty", name == null ? "" : name);
            return null;
        }
        return new ItemProperty(name, value);
    }

    List<ItemClass> classes() {
        return item.getCommodityClassification().stream()
                .map(classification -> classification.getItemClassificationCode())
                .filter(code -> Ubl.text(code) != null)
                .map(code -> new ItemClass(
                        Ubl.text(code.getListID()),
                        Objects.requireNonNull(Ubl.text(code)),
                        Ubl.text(code.getListVersionID())))
                .toList();
    }

    List<String> lots() {
        return item.getItemInstance().stream()
                .map(ItemInstanceType::getLotIdentification)
                .filter(Objects::nonNull)
                .map(lot -> Ubl.text(lot.getLotNumberID()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> serialNumbers() {
        return item.getItemInstance().stream()
                .map(instance -> Ubl.text(instance.getSerialID()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String id(@Nullable ItemIdentificationType identification) {
        return identification == null ? null : Ubl.text(identification.getID());
    }
}
