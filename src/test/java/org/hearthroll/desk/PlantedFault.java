package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;

/**
 * A made-up household with one fault in its plan, or in how the plan and the record go together, and nothing else against it. The plan
 * names people by their letter, A the head; found: the rules that must speak, each with the number of its measure (0: the whole plan).
 */
record PlantedFault(Map<String, String> household, List<Map<String, String>> people, List<PlannedMeasure> plan, List<String> found) {

    static final List<String> COLUMNS = List.of("乡镇", "行政村", "户编号", "人编号", "姓名", "与户主关系", "出生日期", "健康状况", "劳动技能", "在校生状况", "务工状况", "是否参加城乡居民基本医疗保险",
            "是否参加城乡居民基本养老保险", "是否享受低保", "贫困户属性", "主要致贫原因", "其他致贫原因", "监测对象类别", "识别监测时间", "风险是否已消除");

    private static final Map<String, String> WORKER = Map.of("与户主关系", "户主", "出生日期", "1975-03-01", "健康状况", "健康", "劳动技能", "普通劳动力", "在校生状况", "非在校生", "是否参加城乡居民基本医疗保险", "是");
    private static final Map<String, String> ILL = with(WORKER, "与户主关系", "配偶", "健康状况", "长期慢性病", "劳动技能", "无劳动力");
    private static final Map<String, String> OLD = with(WORKER, "与户主关系", "之母", "出生日期", "1940-01-01", "劳动技能", "丧失劳动力");
    private static final Map<String, String> PUPIL = with(WORKER, "与户主关系", "之子", "出生日期", "2007-05-01", "劳动技能", "无劳动力", "在校生状况", "义务教育阶段");

    private static final PlannedMeasure DOCTOR = measure("B", "P02", "CHRONIC");
    private static final PlannedMeasure RELIEF = measure("B", "P01", "01", "CHRONIC");
    private static final PlannedMeasure SKILLS = measure("A", "P09", "ABLE_TO_WORK");
    private static final PlannedMeasure INSURED = measure(PlannedMeasure.HOUSEHOLD, "H08", "WHOLE_HOUSEHOLD");
    /** Sound for a worker with an ill spouse: the cause, the ill person and four measures. */
    private static final List<PlannedMeasure> SOUND = List.of(DOCTOR, RELIEF, SKILLS, INSURED);
    private static final List<Map<String, String>> COUPLE = List.of(WORKER, ILL);

    /** Each rule, and each way in which a date is outside the year. */
    static List<PlantedFault> all() {
        return Stream.of(inThePlan(), inTheMeasures(), againstTheRecord()).flatMap(List::stream).toList();
    }

    private static List<PlantedFault> inThePlan() {
        return List.of(
                couple(List.of(), "NO_PLAN 0"),
                couple(List.of(DOCTOR, RELIEF, INSURED), "TOO_FEW 0"),
                couple(List.of(DOCTOR, RELIEF, INSURED, SKILLS), "PERSON_FIRST 4"),
                new PlantedFault(Map.of("主要致贫原因", "因病", "其他致贫原因", "缺技术"), COUPLE, List.of(DOCTOR, RELIEF, measure("A", "P12", "ABLE_TO_WORK"), INSURED), List.of("CAUSE_UNANSWERED 0")),
                new PlantedFault(Map.of("主要致贫原因", "缺技术"), List.of(with(WORKER, "是否参加城乡居民基本医疗保险", "否"), OLD),
                        List.of(measure("A", "P09", "07"), measure("A", "P10", "ABLE_TO_WORK"), measure("A", "P11", "ABLE_TO_WORK"), measure("A", "P12", "ABLE_TO_WORK")), List.of("CONDITION_UNANSWERED 0")),
                new PlantedFault(Map.of("主要致贫原因", "因病"), List.of(WORKER, ILL, with(OLD, "健康状况", "长期慢性病")), SOUND, List.of("PERSON_UNANSWERED 0")),
                new PlantedFault(Map.of("主要致贫原因", "因残", "监测对象类别", "边缘易致贫户", "风险是否已消除", "否"),
                        List.of(with(WORKER, "是否参加城乡居民基本养老保险", "否", "是否享受低保", "是"), with(OLD, "健康状况", "残疾", "是否参加城乡居民基本养老保险", "否", "是否享受低保", "是")),
                        List.of(measure("A", "P14", "NO_PENSION"), measure("B", "P14", "NO_PENSION"), measure("B", "P08", "02", "DISABLED"), measure("A", "P15", "ALLOWANCE")), List.of("ONLY_SECURITY 0")),
                new PlantedFault(Map.of("主要致贫原因", "因病", "监测对象类别", "脱贫不稳定户", "识别监测时间", "2016-01-10", "风险是否已消除", "否"), COUPLE,
                        List.of(DOCTOR, RELIEF, measure(PlannedMeasure.HOUSEHOLD, "H09", "CHRONIC"), INSURED), List.of("NO_DEVELOPMENT 0")));
    }

    private static List<PlantedFault> inTheMeasures() {
        return List.of(
                third(SKILLS.withAnswers(List.of("99")), "ANSWERS_NOTHING 3"),
                couple(List.of(DOCTOR, RELIEF, SKILLS, measure("无此人", "P03", "01"), INSURED), "TARGET_GONE 4"),
                couple(List.of(DOCTOR, RELIEF, SKILLS, DOCTOR.withResult("又一次"), INSURED), "REPEATED 4"),
                third(SKILLS.withTerm(new PlannedMeasure.Term("2017-11-30", "2017-03-01")), "DUE_BEFORE_START 3"),
                third(SKILLS.withTerm(new PlannedMeasure.Term("2018-01-05", "2018-06-30")), "OUTSIDE_YEAR 3"),
                third(SKILLS.withTerm(new PlannedMeasure.Term("2017-01-05", "2018-06-30")), "OUTSIDE_YEAR 3"),
                third(SKILLS.withDuty(new PlannedMeasure.Duty("", "")), "NO_RESPONSIBLE 3"),
                third(SKILLS.withQuantity(new PlannedMeasure.Quantity("", "人")), "QUANTITY_MISSING 3"),
                third(SKILLS.withProgression(Progression.DONE), "RESULT_MISSING 3"));
    }

    /** Half of those who are said to be short of labour is more than a quarter too. */
    private static List<PlantedFault> againstTheRecord() {
        return List.of(
                new PlantedFault(Map.of("主要致贫原因", "因病"), List.of(WORKER, ILL, PUPIL), List.of(DOCTOR, RELIEF, SKILLS, measure("C", "P06", "AT_SCHOOL"), INSURED), List.of("NOT_VOCATIONAL 4")),
                new PlantedFault(Map.of("主要致贫原因", "因病"), List.of(with(WORKER, "务工状况", "乡（镇）内务工"), ILL),
                        List.of(DOCTOR, RELIEF, measure("A", "P10", "ABLE_TO_WORK").withProgression(Progression.RUNNING), INSURED), List.of("NOT_WORKING_AWAY 3")),
                new PlantedFault(Map.of("主要致贫原因", "因残"), List.of(WORKER, OLD), List.of(measure("B", "P08", "02"), SKILLS, measure("A", "P12", "ABLE_TO_WORK"), INSURED), List.of("NOT_DISABLED 1")),
                new PlantedFault(Map.of("主要致贫原因", "因残"), List.of(with(WORKER, "是否享受低保", "否"), with(OLD, "是否享受低保", "否")),
                        List.of(measure("B", "P15", "02").withProgression(Progression.RUNNING), SKILLS, measure("A", "P12", "ABLE_TO_WORK"), INSURED), List.of("NOT_SUPPORTED 1")),
                new PlantedFault(Map.of("主要致贫原因", "因病"), List.of(WORKER, OLD), List.of(SKILLS, measure("A", "P12", "ABLE_TO_WORK"), measure(PlannedMeasure.HOUSEHOLD, "H09", "01"), INSURED), List.of("NOBODY_ILL 0")),
                shortOfLabour(List.of(WORKER, OLD, OLD), "LABOUR_QUARTER 0"),
                shortOfLabour(List.of(WORKER, OLD), "LABOUR_QUARTER 0", "LABOUR_HALF 0"));
    }

    private static PlantedFault couple(List<PlannedMeasure> plan, String... found) {
        return new PlantedFault(Map.of("主要致贫原因", "因病"), COUPLE, plan, List.of(found));
    }

    private static PlantedFault third(PlannedMeasure measure, String... found) {
        return couple(List.of(DOCTOR, RELIEF, measure, INSURED), found);
    }

    private static PlantedFault shortOfLabour(List<Map<String, String>> people, String... found) {
        return new PlantedFault(Map.of("主要致贫原因", "缺劳力"), people, List.of(SKILLS, measure("A", "P12", "ABLE_TO_WORK"), measure(PlannedMeasure.HOUSEHOLD, "H03", "08"), INSURED), List.of(found));
    }

    /** A couple with a sound plan, in which something is changed that no rule minds but with a notice. */
    static PlantedFault noticed(UnaryOperator<PlannedMeasure> change) {
        return couple(SOUND.stream().map(change).toList());
    }

    /** Its lines of a roster. */
    List<String> lines(String code) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Map<String, String> row = new TreeMap<>(Map.of("乡镇", "城关镇", "行政村", "一碗水村", "户编号", code, "人编号", person(code, i), "姓名", "张某", "贫困户属性", "一般贫困户"));
            row.putAll(household);
            row.putAll(people.get(i));
            lines.add(String.join(",", COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return lines;
    }

    /** Its plan, for the people as they are called in the household of a code. */
    List<PlannedMeasure> measures(String code) {
        return plan.stream().map(measure -> measure.target().length() > 1 ? measure : measure.withTarget(person(code, measure.target().charAt(0) - 'A'))).toList();
    }

    private static String person(String code, int index) {
        return code + "0" + (index + 1);
    }

    private static PlannedMeasure measure(String target, String measure, String... answers) {
        return new PlannedMeasure(target, List.of(answers), measure, new PlannedMeasure.Quantity("1", "人"), new PlannedMeasure.Duty("帮扶单位", "李某"), new PlannedMeasure.Funding(null, ""),
                new PlannedMeasure.Term("2017-03-01", "2017-12-31"), Progression.NOT_STARTED, "");
    }

    private static Map<String, String> with(Map<String, String> person, String... changes) {
        Map<String, String> changed = new TreeMap<>(person);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
