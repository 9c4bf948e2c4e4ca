package org.hearthroll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.work.Progress;

/** Five households in two townships with three problems, as a workspace for tests of screens. */
public final class SmallCounty {

    public static final String ROSTER = """
            户编号,乡镇,行政村,组,户主姓名,姓名,与户主关系,性别,证件号码,健康状况,贫困户属性,脱贫属性,主要致贫原因,其他致贫原因,人均纯收入
            9900000001,城关镇,一碗水村,1组,张建国,张建国,户主,男,990105197001011230,健康,一般贫困户,未脱贫,因病,因学,3412.5
            9900000001,城关镇,一碗水村,1组,张建国,李芳,配偶,女,990105197201011221,长期慢性病,一般贫困户,未脱贫,因病,因学,3412.5
            9900000002,城关镇,三元村,2组,欧阳明华,欧阳明华,户主,男,99010519650101123X,残疾,低保贫困户,未脱贫,缺技术,,2800
            9900000003,城关镇,三元村,2组,王五,王五,户主,男,990105195001011232,健康,低保贫困户,未脱贫,缺技术,,1999
            9900000004,大用镇,新民村,3组,陈六,陈六,户主,女,990105198001011241,健康,一般贫困户,未脱贫,缺劳力,,4100
            9900000005,大用镇,新民村,3组,赵七,赵七,户主,男,990105196001011234,健康,一般贫困户,未脱贫,,,3999
            """;
    public static final String LEDGER = """
            问题编号,乡镇,行政村,户编号,问题类型,问题描述,整改状态
            1,城关镇,三元村,9900000002,饮水安全,水量不足,整改中
            2,城关镇,三元村,9900000003,住房安全,屋顶漏雨,已交办
            3,大用镇,新民村,9900000004,饮水安全,取水过远,已销号
            """;

    private SmallCounty() {
    }

    /** Writes the roster as a file an office might have. */
    public static Path roster(Path folder) {
        return written(folder.resolve("名册.csv"), ROSTER);
    }

    /** Writes the ledger of problems beside it. */
    public static Path ledger(Path folder) {
        return written(folder.resolve("问题台账.csv"), LEDGER);
    }

    /** A workspace of the period 2017-08 in a folder, closed. */
    public static Path workspace(Path folder) {
        Path file = folder.resolve("小县.hearth");
        try (Desk desk = Desk.create(file)) {
            Stream.of(roster(folder), ledger(folder)).forEach(source -> load(desk, source, "2017-08"));
        }
        return file;
    }

    /** Loads a roster of its own into another period of a workspace. */
    public static void load(Desk desk, Path folder, String period, String roster) {
        load(desk, written(folder.resolve("名册-" + period + ".csv"), roster), period);
    }

    private static void load(Desk desk, Path source, String period) {
        desk.importFiles().load(new ImportRequest(List.of(new ImportSource(source, Choices.detected())), period, null, null, false), Progress.none());
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
