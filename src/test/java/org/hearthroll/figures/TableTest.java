package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Remark;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void withoutAColumnTheOthersKeepTheirCellsAndWhatIsSaidOfThem() {
        Table table = new Table("t", List.of(new Column("township", Kind.LABEL, 0), new Column("p_low", Kind.DECIMAL, 0), new Column("share", Kind.SHARE, 2)),
                List.of(new Row(Role.NORMAL, List.of("甲镇", 1, 2), null, Map.of(1, Remark.NEARLY_ALL, 2, Remark.ADJUSTED))), List.of());
        Table less = table.without(Set.of("p_low", "there is none"));
        assertThat(less.columns()).extracting(Column::id).containsExactly("township", "share");
        assertThat(less.rows()).containsExactly(new Row(Role.NORMAL, List.of("甲镇", 2), null, Map.of(1, Remark.ADJUSTED)));
    }

    @Test
    void whatIsSaidOfSharesIsLeftOutOrPutOtherwiseWhereNoneStand() {
        Table table = new Table("t", List.of(), List.of(), List.of(Message.of("figures.note.none", 5L), Message.of("figures.note.rounding"), Message.of("figures.note.share-of.GROUP"),
                Message.of("figures.note.fold", "因灾")));
        assertThat(table.notesWithoutShares().stream().map(Texts.chinese()::say)).containsExactly("5 户未填，计入合计。", "其余合并包括：因灾。");
        assertThat(table.notesWithoutShares().stream().map(Texts.english()::say).findFirst()).contains("5 households left it blank: in the total.");
        assertThat(table.notesBeside("persons")).isEqualTo(table.notesWithoutShares());
        assertThat(table.notesBeside("person_share")).isEqualTo(table.notes());
    }

    @Test
    void whatIsComputedMoreExactlyThanAnybodyReadsIsReadWithFewerDecimals() {
        assertThat(new Column("expected", Kind.DECIMAL, 4).readDecimals()).isEqualTo(1);
        assertThat(new Column("p_low", Kind.DECIMAL, 0).readDecimals()).isEqualTo(4);
        assertThat(new Column("share", Kind.SHARE, 2).readDecimals()).isEqualTo(2);
    }
}
