package org.hearthroll.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Household;
import org.hearthroll.model.Masking;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.Money;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.plan.Targets;
import org.hearthroll.text.Label;
import org.hearthroll.text.Texts;

/** What is to be said of one household and its plan, in words, people's measures first. */
public record CardFacts(Map<CardField, String> household, List<Map<CardField, String>> members, List<Map<CardField, String>> measures) {

    private static final Texts TEXTS = Texts.chinese();

    public CardFacts {
        household = Map.copyOf(household);
        members = List.copyOf(members);
        measures = List.copyOf(measures);
    }

    /** The facts of a case, people named as it says; masked, the telephone and the address are too, but not what a result says in free words. */
    public static CardFacts of(PlanCase subject) {
        Plan plan = PlanOrder.peopleFirst(subject.plan());
        PlanCase ordered = subject.with(plan);
        return new CardFacts(household(ordered), IntStream.range(0, subject.household().members().size()).mapToObj(i -> member(ordered, i)).toList(),
                IntStream.range(0, plan.measures().size()).mapToObj(i -> measure(ordered, i)).toList());
    }

    /** Every fact stands for itself by its placeholder: the layout an office starts from. */
    public static CardFacts placeholders() {
        return new CardFacts(placeholders(CardField.Block.HOUSEHOLD), List.of(placeholders(CardField.Block.MEMBER)), List.of(placeholders(CardField.Block.MEASURE)));
    }

    /** The same for one of several copies. */
    public CardFacts copy(String mark) {
        Map<CardField, String> marked = new EnumMap<>(household);
        marked.put(CardField.COPY, mark);
        return new CardFacts(marked, members, measures);
    }

    public String of(CardField field) {
        return household.getOrDefault(field, "");
    }

    private static Map<CardField, String> placeholders(CardField.Block block) {
        return CardField.of(block).stream().collect(Collectors.toMap(Function.identity(), CardField::placeholder));
    }

    private static Map<CardField, String> household(PlanCase subject) {
        Household household = subject.household();
        boolean masked = subject.naming() == Naming.MASKED;
        String size = household.members().isEmpty() ? household.value("household_size") : Integer.toString(household.members().size());
        String home = household.place().township() + household.place().village() + household.place().group();
        Map<CardField, String> facts = new EnumMap<>(CardField.class);
        facts.put(CardField.TITLE, title(household));
        facts.put(CardField.COUNTY, household.value("county"));
        facts.put(CardField.TOWNSHIP, household.place().township());
        facts.put(CardField.VILLAGE, household.place().village());
        facts.put(CardField.GROUP, household.place().group());
        facts.put(CardField.YEAR, Integer.toString(subject.plan().year()));
        facts.put(CardField.CODE, household.code());
        facts.put(CardField.HEAD, subject.naming().of(household.value("head_name")));
        facts.put(CardField.PERSONS, size);
        facts.put(CardField.ADDRESS, masked || household.value("address").isEmpty() ? home : household.value("address"));
        facts.put(CardField.ATTRIBUTE, words("attribute", household.value("attribute")));
        facts.put(CardField.MAIN_CAUSE, causes(household, "main_cause", "main_risk"));
        facts.put(CardField.OTHER_CAUSES, causes(household, "other_causes", "other_risks"));
        facts.put(CardField.PHONE, masked ? Masking.phone(household.value("phone")) : household.value("phone"));
        facts.put(CardField.HELPER, household.value("helper"));
        facts.put(CardField.HELPER_UNIT, household.value("helper_unit"));
        facts.put(CardField.TOTAL, total(subject.plan()));
        facts.put(CardField.COUNT, Integer.toString(subject.plan().measures().size()));
        facts.put(CardField.COPY, "");
        return facts;
    }

    private static String title(Household household) {
        String county = household.value("county");
        String township = household.place().township();
        return county.isEmpty() ? TEXTS.say("card.title.township", township) : TEXTS.say("card.title", county, township);
    }

    /** Empty where no measure says what it costs. */
    private static String total(Plan plan) {
        List<Long> sums = plan.measures().stream().map(measure -> measure.funding().fen()).filter(fen -> fen != null).toList();
        return sums.isEmpty() ? "" : Money.grouped(sums.stream().mapToLong(Long::longValue).sum());
    }

    private static String causes(Household household, String... fields) {
        return Stream.of(fields).flatMap(field -> Stream.of(household.value(field).split(";"))).filter(code -> !code.isEmpty())
                .map(code -> Answers.label(code).zh()).distinct().collect(Collectors.joining("、"));
    }

    private static Map<CardField, String> member(PlanCase subject, int index) {
        Member member = subject.household().members().get(index);
        String target = Targets.of(subject.household(), index);
        String conditions = subject.conditions().people().get(target).stream().map(code -> Answers.label(code).zh()).collect(Collectors.joining("、"));
        Map<CardField, String> facts = new EnumMap<>(CardField.class);
        facts.put(CardField.NAME, subject.naming().of(member.name()));
        facts.put(CardField.RELATION, words("relation", member.value("relation")));
        facts.put(CardField.SEX, words("sex", member.value("sex")));
        facts.put(CardField.AGE, Days.age(member.value("birth_date"), subject.day()));
        facts.put(CardField.HEALTH, words("health", member.value("health")));
        facts.put(CardField.LABOUR, words("labour", member.value("labour")));
        facts.put(CardField.SCHOOL, words("school", member.value("school")));
        facts.put(CardField.CONDITIONS, conditions);
        return facts;
    }

    private static Map<CardField, String> measure(PlanCase subject, int index) {
        PlannedMeasure measure = subject.plan().measures().get(index);
        Map<CardField, String> facts = new EnumMap<>(CardField.class);
        facts.put(CardField.NO, Integer.toString(index + 1));
        facts.put(CardField.TARGET, Targets.label(subject.household(), measure.target(), subject.naming()).zh());
        facts.put(CardField.ANSWERS, measure.answers().stream().map(Answers::label).map(Label::zh).collect(Collectors.joining("、")));
        facts.put(CardField.MEASURE, subject.catalogue().label(measure.measure()).zh());
        facts.put(CardField.QUANTITY, measure.quantity().amount() + measure.quantity().unit());
        facts.put(CardField.RESPONSIBLE_UNIT, measure.duty().unit());
        facts.put(CardField.RESPONSIBLE_PERSON, measure.duty().person());
        facts.put(CardField.DUTY, joined(" ", measure.duty().unit(), measure.duty().person()));
        facts.put(CardField.FUND, Money.grouped(measure.funding().fen()));
        facts.put(CardField.FUND_SOURCE, measure.funding().source());
        facts.put(CardField.FUNDS, joined("\n", Money.grouped(measure.funding().fen()), measure.funding().source()));
        facts.put(CardField.START, Days.official(measure.term().start()));
        facts.put(CardField.DUE, Days.official(measure.term().due()));
        facts.put(CardField.TERM, term(measure.term()));
        facts.put(CardField.PROGRESS, TEXTS.say("plan.progress." + measure.progression()));
        facts.put(CardField.RESULT, measure.result());
        return facts;
    }

    private static String joined(String between, String... parts) {
        return String.join(between, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static String term(PlannedMeasure.Term term) {
        if (term.due().isEmpty()) {
            return term.start().isEmpty() ? "" : TEXTS.say("card.term.open", Days.brief(term.start()));
        }
        return term.start().isEmpty() ? TEXTS.say("card.term.by", Days.brief(term.due())) : TEXTS.say("card.term", Days.brief(term.start()), Days.until(term.start(), term.due()));
    }

    /** A code that its list does not know stands for itself. */
    private static String words(String list, String code) {
        return CodeLists.standard().list(list).label(code);
    }
}
