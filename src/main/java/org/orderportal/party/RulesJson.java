package org.orderportal.party;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes rules down and reads them again; what older JSON does not say yet is as in {@link BuyerRules#DEFAULT}. */
class RulesJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(BuyerRules rules) {
        return mapper.writeValueAsString(rules);
    }

    BuyerRules read(String json) {
        var node = (ObjectNode) mapper.valueToTree(BuyerRules.DEFAULT);
        node.setAll((ObjectNode) mapper.readTree(json));
        return mapper.treeToValue(node, BuyerRules.class);
    }
}
