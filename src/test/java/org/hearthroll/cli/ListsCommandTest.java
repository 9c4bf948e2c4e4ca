package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.NamedList;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The named lists on the command line: listed, and narrowing tables and households. */
class ListsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theListsAreListedAndNarrowWhatOtherCommandsSay() {
        Path workspace = SmallCounty.workspace(folder);
        assertThat(Spoken.run("lists", "--from", workspace)).isEqualTo(Spoken.done(""));
        assertThat(Spoken.run("lists", "--from", workspace, "--json")).isEqualTo(Spoken.done("[]\n"));
        NamedList saved;
        try (Desk desk = Desk.writing(workspace)) {
            saved = desk.namedLists().save("技术", Listing.households(Scope.of("2017-08").and("cause", "07"), List.of()), "缺技术 2 户");
        }
        assertThat(Spoken.run("lists", "--from", workspace)).isEqualTo(Spoken.done("技术：2 户，2017-08，" + saved.at() + " " + saved.operator() + " 保存。缺技术 2 户\n"));
        assertThat(Spoken.run("lists", "--from", workspace, "--json").out()).contains("\"name\":\"技术\"", "\"households\":2", "\"told\":\"缺技术 2 户\"");
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "list=技术", "--format", "csv").out())
                .isEqualTo("cause_code,cause,households,household_share,persons,person_share\n07,缺技术,2,100.00,2,100.00\nTOTAL,合计,2,100.00,2,100.00\n");
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "list=技术").err()).contains("名单=技术");
        assertThat(Spoken.run("households", "--from", workspace, "--where", "list=技术").out().lines().skip(1).map(line -> line.substring(0, 10))).containsExactly("9900000002", "9900000003");
        assertThat(Spoken.run("table", "causes", "--from", workspace, "--where", "list=别的")).isEqualTo(Spoken.refused("没有叫“别的”的名单；可用 hearthroll lists 查看全部名单。"));
    }
}
