package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** What the options of tables and lists become before anything is opened. */
class OptionsTest {

    private static final Scope SCOPE = Scope.of("2017-08");

    @Command
    static final class Both {

        @Mixin
        private OutputOptions output;

        @Mixin
        private ScopeOptions scope;
    }

    @Test
    void withoutOptionsATableIsShownAsMeetingsUseIt() {
        assertThat(request()).isEqualTo(new TableRequest("causes", SCOPE, null, Counting.MAIN, null, Shown.STANDARD));
        assertThat(request("--amount", "arable_land")).isEqualTo(TableRequest.of("causes", SCOPE).amount("arable_land"));
    }

    @Test
    void everyOptionOfATableHasItsPlace() {
        Shown shown = new Shown(Rounding.LARGEST_REMAINDER, new Fold(List.of("02", "因残"), null), 7, Bands.parse("1-9"));
        assertThat(request("--by", "township", "--counting", "any", "--generation", "2021", "--rounding", "largest-remainder", "--fold", "02，因残,02", "--name-top", "7", "--bands", "1-9"))
                .isEqualTo(new TableRequest("causes", SCOPE, "township", Counting.ANY, "2021", shown));
    }

    @Test
    void aFoldBelowAPercentageNamesNoCode() {
        assertThat(request("--fold", "below=1.5%").shown().fold()).isEqualTo(new Fold(List.of(), new BigDecimal("1.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",;", "below=", "below=0", "below=-1", "below=101", "below=viel"})
    void aFoldThatNamesNothingIsRefusedWithItsOwnWords(String fold) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> request("--fold=" + fold))
                .satisfies(refusal -> assertThat(refusal.said()).isEqualTo(Message.of("figures.refused.fold", fold)));
    }

    @ParameterizedTest
    @CsvSource({"--counting,MAIN", "--counting,both", "--rounding,half_up", "--rounding,HALF-UP", "--name-top,viele"})
    void aWordThatTheOptionDoesNotKnowIsWrongUsage(String option, String word) {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> request(option, word))
                .satisfies(wrong -> assertThat(wrong.getValue()).isEqualTo(word));
    }

    @Test
    void withoutAFormatTheEndingOfTheFileDecidesInAnyCaseOfLetters() {
        assertThat(parsed("--out", "表.XLSX").output.format(TableFormat.csv)).isEqualTo(TableFormat.xlsx);
        assertThat(parsed("--out", "a/b.c/表.md").output.format(TableFormat.csv)).isEqualTo(TableFormat.md);
    }

    @ParameterizedTest
    @ValueSource(strings = {"表", "表.pdf", "表csv", "md"})
    void anEndingThatIsNoFormatLeavesTheUsualOne(String file) {
        assertThat(parsed("--out", file).output.format(TableFormat.json)).isEqualTo(TableFormat.json);
    }

    @Test
    void theFormatAskedForGoesBeforeTheEnding() {
        OutputOptions output = parsed("--format", "csv", "--out", "表.xlsx").output;
        assertThat(output.format(TableFormat.text)).isEqualTo(TableFormat.csv);
        assertThat(output.out()).isEqualTo(Path.of("表.xlsx"));
    }

    @Test
    void aWorkbookDoesNotGoToTheTerminal() {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> parsed("--format", "xlsx").output.format(TableFormat.text))
                .satisfies(wrong -> assertThat(wrong.getArgSpec().paramLabel()).isEqualTo("FILE"));
        assertThat(parsed().output.format(TableFormat.text)).isEqualTo(TableFormat.text);
    }

    @Test
    void withoutAWorkspaceTheOptionThatIsMissingIsNamed() {
        assertThatExceptionOfType(MissingParameterException.class).isThrownBy(() -> parsed().scope.from())
                .satisfies(missing -> assertThat(missing.getMissing()).extracting(option -> option.paramLabel()).containsExactly("W.hearth"));
        assertThat(parsed("--from", "县.hearth").scope.from()).isEqualTo(Path.of("县.hearth"));
    }

    @Test
    void aScopeWithoutConditionsNeedsNoFigures() {
        assertThat(parsed().scope.scope(null, null)).isEqualTo(Scope.of(null));
        assertThat(parsed("--period", "2017-08").scope.scope(null, null)).isEqualTo(SCOPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"township", "=双溪镇", ""})
    void aConditionWithoutADimensionIsWrongUsageAndIsRepeated(String condition) {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> parsed("--where=" + condition).scope.scope(null, null))
                .satisfies(wrong -> assertThat(wrong.getValue()).isEqualTo(condition));
    }

    @Test
    void theLanguageIsLookedUpInBothWaysOfWritingItAndTheFirstCounts() {
        assertThat(LanguageOption.among(new String[] {"table", "--lang", "en"})).isEqualTo(Language.ENGLISH);
        assertThat(LanguageOption.among(new String[] {"--lang=en", "--lang", "zh"})).isEqualTo(Language.ENGLISH);
        assertThat(LanguageOption.among(new String[] {"--lang="})).isEqualTo(Language.CHINESE);
        assertThat(LanguageOption.among(new String[] {"table", "--lang"})).isEqualTo(Language.ofSystem());
    }

    private static TableRequest request(String... arguments) {
        return CommandLine.populateCommand(new TableOptions(), arguments).request("causes", SCOPE);
    }

    private static Both parsed(String... arguments) {
        return CommandLine.populateCommand(new Both(), arguments);
    }
}
