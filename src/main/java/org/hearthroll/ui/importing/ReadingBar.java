package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.hearthroll.desk.Choices;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.Format;
import org.hearthroll.sheet.SheetFacts;
import org.hearthroll.sheet.SheetTab;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** What was found out about the file, each fact open to correction: charset, delimiter, quotes, sheet, first day, header rows, kind, and the period. */
final class ReadingBar {

    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of(",", "\t", ";", "|", "，");
    private static final int HEADER_ROWS = 12;

    private final ImportWords words;
    private final ImportingModel model;
    private final Choice<String> charset;
    private final Choice<String> delimiter;
    private final Choice<Boolean> plainQuotes;
    private final Choice<String> sheet;
    private final Choice<Boolean> firstDay;
    private final Choice<Integer> headerRow;
    private final Choice<Integer> headerRows;
    private final Choice<Kind> kind;
    private final TextField period = new TextField();
    private final Node periodRow;
    private List<SheetTab> tabs = List.of();

    ReadingBar(ImportWords words, ImportingModel model) {
        this.words = words;
        this.model = model;
        charset = choice("importing.charset", name -> name, (draft, name) -> draft.charset(Charset.forName(name)));
        delimiter = choice("importing.delimiter", words::delimiter, (draft, one) -> draft.delimiter(one.charAt(0)));
        plainQuotes = choice("importing.quotes", plain -> words.say(plain ? "importing.quotes.plain" : "importing.quotes.around"), Draft::plainQuotes);
        sheet = choice("importing.sheet", this::sheet, Draft::sheet);
        firstDay = choice("importing.first-day", since1904 -> words.say(since1904 ? "importing.first-day.1904" : "importing.first-day.1900"), Draft::since1904);
        headerRow = choice("importing.header-row", row -> words.say("importing.row", Integer.toString(row)), Draft::headerRow);
        headerRows = choice("importing.header-rows", rows -> words.say("importing.header-rows.count", rows), Draft::headerRows);
        kind = choice("importing.kind", words::kind, Draft::kind);
        kind.setId("import-kind");
        period.setId("import-period");
        period.setPrefWidth(100);
        period.setPromptText(words.say("importing.period.prompt"));
        period.setAccessibleText(words.say("importing.period"));
        period.textProperty().bindBidirectional(model.period());
        periodRow = Parts.row(6, Parts.label(words.say("importing.period"), Styles.MUTED), period);
    }

    private <T> Choice<T> choice(String key, Function<T, String> wording, java.util.function.BiFunction<Draft, T, Choices> decision) {
        return new Choice<>(words.say(key), wording, chosen -> model.decide(draft -> decision.apply(draft, chosen)));
    }

    private String sheet(String name) {
        return tabs.stream().filter(tab -> tab.name().equals(name)).findFirst().map(words::sheet).orElse(name);
    }

    /** The facts of a file in one line of words, for when they are settled. */
    String words(Draft draft) {
        SheetFacts facts = draft.inspection().facts();
        List<String> said = new ArrayList<>(facts.format() == Format.CSV ? List.of(facts.charset(), words.delimiter(facts.delimiter())) : List.of(facts.sheet()));
        said.add(words.say("importing.header-row") + " " + words.say("importing.row", Integer.toString(facts.headerRow())));
        if (!model.period().get().isBlank()) {
            said.add(words.say("importing.period") + " " + model.period().get().strip());
        }
        return String.join("  ·  ", said);
    }

    /** The facts of a file as controls; what does not apply to its format is left out. */
    List<Node> of(Draft draft, List<String> periods) {
        SheetFacts facts = draft.inspection().facts();
        charset.offer(with(CHARSETS, facts.charset()), facts.charset());
        delimiter.offer(with(DELIMITERS, facts.delimiter()), facts.delimiter());
        tabs = facts.tabs();
        sheet.offer(facts.sheets(), facts.sheet());
        firstDay.offer(List.of(false, true), facts.since1904());
        headerRow.offer(IntStream.rangeClosed(1, Math.max(HEADER_ROWS, facts.headerRow())).boxed().toList(), facts.headerRow());
        headerRows.offer(List.of(1, 2, 3), facts.headerRows());
        plainQuotes.offer(List.of(false, true), draft.choices().reading().plainQuotes());
        kind.offer(Arrays.asList(Kind.values()), draft.inspection().kind());
        period.setTooltip(periods.isEmpty() ? null : new Tooltip(words.say("importing.period.there", String.join("  ", periods))));
        List<Node> shown = new ArrayList<>();
        if (model.needsPeriod()) {
            shown.add(periodRow);
        }
        show(shown, charset, facts.charset());
        show(shown, delimiter, facts.delimiter());
        show(shown, plainQuotes, facts.delimiter());
        show(shown, sheet, facts.sheet());
        show(shown, firstDay, facts.since1904());
        shown.addAll(List.of(headerRow, headerRows, kind));
        return shown;
    }

    /** A fact that a file of this format does not have is none to correct. */
    private static void show(List<Node> shown, Node control, Object fact) {
        if (fact != null) {
            shown.add(control);
        }
    }

    private static List<String> with(List<String> usual, String present) {
        Set<String> all = new LinkedHashSet<>(usual);
        if (present != null) {
            all.add(present);
        }
        return List.copyOf(all);
    }
}
