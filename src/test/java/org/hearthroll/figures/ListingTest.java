package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void nothingListedIsNothingSaid() {
        assertThat(List.of(Listing.names(List.of()), Listing.clauses(List.of()), Listing.sentences(List.of()))).extracting(Texts.chinese()::say).containsOnly("");
        assertThat(Listing.names(List.of())).isEqualTo(Message.of("sentence.nothing"));
    }

    @Test
    void oneNameStandsWithoutASeparatorAndSeveralWithThoseOfTheLanguage() {
        assertThat(Texts.chinese().say(Listing.names(List.of("甲镇")))).isEqualTo("甲镇");
        assertThat(Texts.chinese().say(Listing.names(List.of("甲镇", "乙镇", "丙镇")))).isEqualTo("甲镇、乙镇、丙镇");
        assertThat(Texts.english().say(Listing.names(List.of("甲镇", "乙镇", "丙镇")))).isEqualTo("甲镇, 乙镇, 丙镇");
    }

    @Test
    void aNameWithBracesOrQuotesIsWrittenAsItIs() {
        assertThat(Texts.chinese().say(Listing.names(List.of("{0}镇", "O'Neil")))).isEqualTo("{0}镇、O'Neil");
    }

    @Test
    void clausesAreSetApartByMoreThanNames() {
        List<Message> clauses = List.of(Listing.names(List.of("甲", "乙")), Listing.names(List.of("丙")));
        assertThat(Texts.chinese().say(Listing.clauses(clauses))).isEqualTo("甲、乙；丙");
    }

    @Test
    void aScopeIsThePlaceItNamesAndTheWholeCountyWhereItNamesNone() {
        Scope all = Scope.of("2017-08");
        assertThat(place(all)).isEqualTo("全县");
        assertThat(place(all.and("township", ""))).isEqualTo("全县乡镇未填的户中，");
        assertThat(place(all.and("township", "大用镇").and("village", "青山村"))).isEqualTo("大用镇青山村");
        assertThat(place(all.and("sex", "1"))).isEqualTo("全县性别为男的户中，");
    }

    @Test
    void markedCodesAreNamedInBothLanguagesAndOnlyExactly() {
        assertThat(Mark.of("未填")).contains(Mark.NONE);
        assertThat(Mark.of("Others folded")).contains(Mark.FOLD);
        assertThat(Mark.of("TOTAL")).contains(Mark.TOTAL);
        assertThat(List.of(Mark.of("total"), Mark.of(" NONE"), Mark.of(""))).allMatch(java.util.Optional::isEmpty);
    }

    private static String place(Scope scope) {
        return Texts.chinese().say(ScopeWords.of(scope));
    }
}
