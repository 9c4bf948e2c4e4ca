package org.hearthroll.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hearthroll.desk.Receipt;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.text.Message;

/** Tells what became of imported files. */
final class ReceiptText {

    private static final ObjectWriter WRITER = new ObjectMapper().writer();

    private final Terminal terminal;
    private final FieldWords fields;

    ReceiptText(Terminal terminal) {
        this.terminal = terminal;
        this.fields = new FieldWords(terminal.texts());
    }

    /** One receipt as an object, several as an array. */
    static String json(List<Receipt> receipts) {
        try {
            return WRITER.writeValueAsString(receipts.size() == 1 ? receipts.getFirst() : receipts) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void say(Receipt receipt, boolean trial) {
        terminal.say(Message.of("receipt.rows", receipt.file(), receipt.sourceRows(), receipt.loaded(), receipt.setAside(), receipt.rejected()));
        if (receipt.households() != null) {
            terminal.say(Message.of("receipt.households", receipt.households(), receipt.members()));
        }
        terminal.say(Message.of("receipt.difference", receipt.added(), receipt.changed(), receipt.same(), receipt.gone()));
        if (!receipt.changedFields().isEmpty()) {
            terminal.say(Message.of("receipt.changed-fields", receipt.changedFields().entrySet().stream()
                    .map(entry -> fields.heading(entry.getKey()) + " " + entry.getValue()).collect(list())));
        }
        String open = receipt.columns().stream().filter(column -> column.field() == null).map(ReceiptText::column).collect(list());
        if (!open.isEmpty()) {
            terminal.say(Message.of("receipt.columns", open));
        }
        if (!receipt.findings().isEmpty()) {
            terminal.say(Message.of("receipt.findings", receipt.findings().entrySet().stream().map(entry -> name(entry.getKey()) + " " + entry.getValue())
                    .collect(list())));
        }
        if (receipt.rejectsFile() != null) {
            terminal.say(Message.of("receipt.rejects", receipt.rejectsFile()));
        }
        if (trial) {
            terminal.say(Message.of("receipt.trial"));
        } else if (receipt.importId() == null) {
            terminal.say(Message.of("receipt.nothing-new"));
        }
    }

    private Collector<CharSequence, ?, String> list() {
        return Collectors.joining(terminal.texts().say("list.separator"));
    }

    private String name(String code) {
        return terminal.texts().say("importing.finding." + code);
    }

    private static String column(Receipt.ReceiptColumn column) {
        return column.suggested() == null ? column.header() : column.header() + " (" + column.suggested() + "?)";
    }
}
