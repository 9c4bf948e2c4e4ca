package org.hearthroll.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Amounts;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.TableKind;
import org.hearthroll.text.Label;
import org.hearthroll.text.Texts;

/** Every table and dimension there is, and the values that a dimension declares. */
final class TableCatalogue {

    private static final String COLUMNS = "  %-22s %s";

    private final Texts texts;
    private final Labels labels = new Labels(CodeLists.standard());

    TableCatalogue(Texts texts) {
        this.texts = texts;
    }

    String lines() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("cli.table.list.tables"));
        TableKind.all().forEach(t -> lines.add(COLUMNS.formatted(t.id(), t.name().in(texts.language()))));
        lines.add(texts.say("cli.table.list.dimensions"));
        Dimensions.standard().all().forEach(d -> lines.add(COLUMNS.formatted(d.id(), d.name().in(texts.language()))));
        lines.add(texts.say("cli.table.list.amounts"));
        Amounts.all().forEach(a -> lines.add(COLUMNS.formatted(a.id(), texts.say(a.called()))));
        return String.join("\n", lines) + "\n";
    }

    String json() {
        ObjectNode catalogue = new ObjectMapper().createObjectNode();
        ArrayNode tables = catalogue.putArray("tables");
        TableKind.all().forEach(t -> named(tables, t.id(), t.name()));
        ArrayNode dimensions = catalogue.putArray("dimensions");
        Dimensions.standard().all().forEach(d -> values(named(dimensions, d.id(), d.name()).put("grain", d.grain().name()), d));
        ArrayNode amounts = catalogue.putArray("amounts");
        Amounts.all().forEach(a -> named(amounts, a.id(), a.name()).put("unit", a.measure().name()));
        return catalogue + "\n";
    }

    private static ObjectNode named(ArrayNode list, String id, Label name) {
        return list.addObject().put("id", id).put("name", name.zh());
    }

    private void values(ObjectNode node, Dimension dimension) {
        ArrayNode values = node.putArray("values");
        labels.declared(dimension).forEach(code -> values.addObject().put("code", code).put("label", labels.label(dimension, code).zh()));
    }
}
