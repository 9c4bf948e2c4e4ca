package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Villages of one name in several townships, on the command line. */
class NamesakesTest {

    private static final String ROSTER = """
            户编号,乡镇,行政村,组,户主姓名,姓名,与户主关系,性别,证件号码,健康状况,贫困户属性,脱贫属性,主要致贫原因,其他致贫原因,人均纯收入
            9900000001,城关镇,新民村,1组,张建国,张建国,户主,男,990105197001011230,健康,一般贫困户,未脱贫,因病,因学,3412.5
            9900000002,大用镇,新民村,2组,欧阳明华,欧阳明华,户主,男,99010519650101123X,残疾,低保贫困户,未脱贫,缺技术,,2800
            9900000003,大用镇,三元村,2组,王五,王五,户主,男,990105195001011232,健康,低保贫困户,未脱贫,缺技术,,1999
            """;
    private static final String BOTH = "有 2 个乡镇都有“新民村”：城关镇、大用镇；这里的数字是这 2 个村合在一起的。只看其中一个村时，请再加 --where township=城关镇。\n";

    @TempDir
    private Path folder;
    private Path workspace;

    @BeforeEach
    void twoVillagesOfOneName() throws IOException {
        workspace = folder.resolve("县.hearth");
        Path roster = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        try (Desk desk = Desk.create(workspace)) {
            desk.importFiles().load(new ImportRequest(List.of(new ImportSource(roster, Choices.detected())), "2017-08", null, null, false), Progress.none());
        }
    }

    @Test
    void aVillageWithoutItsTownshipIsSaidToBeSeveral() {
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "village=新民村").err()).startsWith(BOTH);
        assertThat(Spoken.run("households", "--from", workspace, "--where", "village=新民村").err()).startsWith(BOTH);
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "village=三元村;新民村").err()).startsWith(BOTH);
    }

    @Test
    void withItsTownshipOrWhereThereIsOnlyOneNothingIsSaid() {
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "township=大用镇", "--where", "village=新民村").err()).doesNotContain("合在一起");
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "village=三元村").err()).doesNotContain("合在一起");
        assertThat(Spoken.run("table", "causes", "--from", workspace).err()).doesNotContain("合在一起");
    }
}
