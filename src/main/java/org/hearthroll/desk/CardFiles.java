package org.hearthroll.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthroll.report.CardFacts;
import org.hearthroll.report.CardField;
import org.hearthroll.report.CardTemplate;
import org.hearthroll.report.Form;
import org.hearthroll.report.FormDocx;
import org.hearthroll.report.FormPdf;
import org.hearthroll.report.HouseholdCard;
import org.hearthroll.report.NoticeCard;
import org.hearthroll.report.Type;
import org.hearthroll.text.Texts;
import org.hearthroll.work.StagedFiles;

/** The cards of a request on their way into files: one a household, written as it comes, or one a village, written when all are there. */
final class CardFiles implements AutoCloseable {

    private final StagedFiles staged;
    private final CardRequest.Shape shape;
    private final Optional<CardTemplate> own;
    private final Type type = new Type();
    private final PlaceFileNames names = new PlaceFileNames();
    private final Map<String, List<CardFacts>> villages = new TreeMap<>();
    private int files;

    /** own: the office's layout, if it has one; it is for household cards in Word. */
    CardFiles(StagedFiles staged, CardRequest.Shape shape, Optional<CardTemplate> own) {
        this.staged = staged;
        this.shape = shape;
        this.own = own.filter(layout -> shape.kind() == CardRequest.Kind.CARD && shape.format() == CardRequest.Format.DOCX);
    }

    int files() {
        return files;
    }

    void put(CardFacts facts) throws IOException {
        String village = facts.of(CardField.VILLAGE).isEmpty() ? Texts.chinese().say("split.no-village") : facts.of(CardField.VILLAGE);
        if (shape.byVillage()) {
            villages.computeIfAbsent(facts.of(CardField.TOWNSHIP) + "-" + village, name -> new ArrayList<>()).add(facts);
        } else {
            write(village + "-" + facts.of(CardField.CODE), List.of(facts));
        }
    }

    /** Writes what was kept back until everything was there. */
    void done() throws IOException {
        for (Map.Entry<String, List<CardFacts>> village : villages.entrySet()) {
            write(village.getKey(), village.getValue());
        }
    }

    private void write(String place, List<CardFacts> households) throws IOException {
        String title = Texts.chinese().say("cards.title." + shape.kind());
        Path draft = staged.draft(names.next(place + "-" + title) + "." + shape.format().name().toLowerCase(Locale.ROOT));
        List<CardFacts> cards = households.stream().flatMap(this::copies).toList();
        if (own.isPresent()) {
            own.get().write(draft, title, cards);
        } else {
            write(draft, title, cards.stream().map(this::form).toList());
        }
        files++;
    }

    private void write(Path draft, String title, List<Form> forms) throws IOException {
        switch (shape.format()) {
            case PDF -> new FormPdf(type).write(draft, title, forms);
            case DOCX -> FormDocx.write(draft, title, forms);
        }
    }

    private Stream<CardFacts> copies(CardFacts facts) {
        return shape.copies() && shape.kind() == CardRequest.Kind.CARD ? HouseholdCard.copies().stream().map(facts::copy) : Stream.of(facts);
    }

    private Form form(CardFacts facts) {
        return switch (shape.kind()) {
            case CARD -> HouseholdCard.of(facts, type);
            case NOTICE -> NoticeCard.of(facts, type);
        };
    }

    @Override
    public void close() {
        type.close();
    }
}
