package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;

/** The rows of a workbook of plans by household, made into plans as their households come by. */
final class PlanBookReading {

    private final int year;
    private final Catalogue catalogue;
    private final String sha256;
    private final Map<String, List<PlanBookRow>> rows;
    private final List<PlanBookRow> faulty = new ArrayList<>();

    private PlanBookReading(int year, Catalogue catalogue, String sha256, Map<String, List<PlanBookRow>> rows) {
        this.year = year;
        this.catalogue = catalogue;
        this.sha256 = sha256;
        this.rows = rows;
    }

    /** Reads a file from end to end; refuses one that cannot be read or lacks a column without which the plans would lose something. */
    static PlanBookReading open(Path file, int year, Catalogue catalogue, Progress progress) {
        try (SheetFile opened = SheetFile.open(file, ReadingChoice.detect(), PlanBookColumn::known); Rows read = opened.rows()) {
            Map<PlanBookColumn, Integer> places = PlanBookRow.places(opened.facts().header());
            String missing = Stream.of(PlanBookColumn.values()).filter(column -> column.needed() && !places.containsKey(column)).map(PlanBookColumn::heading)
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                throw Refusal.of("plan.book.refused.columns", file.getFileName(), missing);
            }
            Map<String, List<PlanBookRow>> rows = new LinkedHashMap<>();
            for (SourceRow next = read.next(); next != null; next = read.next()) {
                progress.pause();
                PlanBookRow row = new PlanBookRow(next, places);
                rows.computeIfAbsent(row.cell(PlanBookColumn.HOUSEHOLD), code -> new ArrayList<>()).add(row);
            }
            return new PlanBookReading(year, catalogue, opened.sha256(), rows);
        }
    }

    String sha256() {
        return sha256;
    }

    int households() {
        return rows.size();
    }

    boolean names(String household) {
        return rows.containsKey(household);
    }

    /** The plan that the file has for a household, measures in the order of their numbers, those without one last; each household is asked for once. */
    Plan plan(Household household, Plan kept) {
        PlanBookMeasure reading = new PlanBookMeasure(household, kept, catalogue);
        Map<Integer, PlanBookRow> taken = new HashMap<>();
        Map<PlannedMeasure, Integer> numbers = new IdentityHashMap<>();
        List<PlannedMeasure> measures = new ArrayList<>();
        for (PlanBookRow row : rows.remove(household.code())) {
            checkYear(row);
            int number = number(row, taken);
            PlannedMeasure measure = reading.read(row, number);
            numbers.put(measure, number == 0 ? Integer.MAX_VALUE : number);
            measures.add(measure);
            note(row);
        }
        measures.sort(Comparator.comparing(numbers::get));
        return new Plan(household.code(), year, measures);
    }

    /** What is wrong with the file once every household has come by, in the order of its rows. */
    List<Message> faults(String period) {
        rows.forEach((household, left) -> left.forEach(row -> {
            row.fault(household.isEmpty() ? "plan.book.fault.household.none" : "plan.book.fault.household", household, period);
            note(row);
        }));
        return faulty.stream().sorted(Comparator.comparingLong(PlanBookRow::number)).flatMap(row -> row.faults().stream()).toList();
    }

    private void checkYear(PlanBookRow row) {
        String stated = row.cell(PlanBookColumn.YEAR);
        if (!stated.isEmpty() && !stated.equals(Integer.toString(year)) && !stated.equals(year + "年")) {
            row.fault("plan.book.fault.year", stated, Integer.toString(year));
        }
    }

    private static int number(PlanBookRow row, Map<Integer, PlanBookRow> taken) {
        String stated = row.cell(PlanBookColumn.NO);
        if (stated.isEmpty()) {
            return 0;
        }
        if (!stated.matches("[1-9]\\d{0,5}")) {
            row.fault("plan.book.fault.number", stated);
            return 0;
        }
        PlanBookRow earlier = taken.putIfAbsent(Integer.valueOf(stated), row);
        if (earlier != null) {
            row.fault("plan.book.fault.number.twice", stated, Long.toString(earlier.number()));
        }
        return Integer.parseInt(stated);
    }

    private void note(PlanBookRow row) {
        if (!row.faults().isEmpty()) {
            faulty.add(row);
        }
    }
}
