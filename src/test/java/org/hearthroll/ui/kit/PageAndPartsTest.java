package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;

class PageAndPartsTest {

    private final Memory memory = Memory.ofThisRun();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void whatAPageDoesNotHaveTakesNoRoom() {
        Page page = Fx.get(() -> new Page("概览"));
        assertThat(page.getChildren()).extracting(Node::isVisible).containsExactly(true, false, false);
        assertThat(page.getChildren()).extracting(Node::isManaged).containsExactly(true, false, false);
    }

    @Test
    void aSubtitleAndToolsThatAreTakenAwayLeaveNoGap() {
        Page page = Fx.get(() -> new Page("概览"));
        Fx.run(() -> {
            page.setSubtitle("5 户");
            page.setTools(new Label("x"));
        });
        assertThat(page.getChildren()).extracting(Node::isManaged).as("nobody knows yet which tools fit").containsExactly(true, true, false);
        Fx.run(() -> page.setBody(new Label("1")));
        assertThat(page.getChildren()).extracting(Node::isManaged).containsExactly(true, true, true, true);
        Fx.run(() -> {
            page.setSubtitle("");
            page.setTools();
        });
        assertThat(page.getChildren()).extracting(Node::isManaged).containsExactly(true, false, false, true);
    }

    @Test
    void aSecondBodyTakesThePlaceOfTheFirstAndAllTheRoom() {
        Page page = Fx.get(() -> new Page("概览"));
        Label first = new Label("1");
        Label second = new Label("2");
        Fx.run(() -> page.setBody(first));
        Fx.run(() -> page.setBody(second));
        assertThat(page.getChildren()).hasSize(4).contains(second).doesNotContain(first);
        assertThat(VBox.getVgrow(second)).isEqualTo(Priority.ALWAYS);
    }

    @Test
    void aPageCanChangeItsTitle() {
        Page page = Fx.get(() -> new Page("概览"));
        Fx.run(() -> page.setTitle("Overview"));
        assertThat(((Label) page.getChildren().getFirst()).getText()).isEqualTo("Overview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "-0.2", "0,4", "0.", "0.12345678", "NaN", "left"})
    void aPlaceOfTheLineThatMakesNoSenseIsForgotten(String kept) {
        memory.keep("split", kept);
        assertThat(halves().getDividerPositions()).containsExactly(0.3);
    }

    @Test
    void theLineBetweenHalvesStandsWhereItWasLeft() {
        memory.keep("split", "0.6250");
        assertThat(halves().getDividerPositions()).containsExactly(0.625);
        assertThat(halves().getOrientation()).isEqualTo(Orientation.HORIZONTAL);
    }

    @Test
    void aButtonOfAnIconSaysInWordsWhatItDoes() {
        List<String> done = new ArrayList<>();
        Button button = Fx.get(() -> Parts.iconButton(Icons.of(Feather.X), "关闭提示", () -> done.add("closed")));
        Fx.run(button::fire);
        assertThat(button.getText()).isEmpty();
        assertThat(button.getAccessibleText()).isEqualTo("关闭提示");
        assertThat(button.getTooltip().getText()).isEqualTo("关闭提示");
        assertThat(button.getStyleClass()).contains(Styles.FLAT);
        assertThat(done).containsExactly("closed");
    }

    @Test
    void aPillIsNeverCutAndAParagraphIsAsHighAsItsText() {
        Label pill = Fx.get(() -> Parts.pill("整改中", Tone.WARNING));
        assertThat(pill.getStyleClass()).contains(Styles.PILL, "hr-tone-warning");
        assertThat(pill.getMinWidth()).isEqualTo(Region.USE_PREF_SIZE);
        Label paragraph = Fx.get(() -> Parts.paragraph("长长的一段话", Styles.MUTED));
        assertThat(paragraph.isWrapText()).isTrue();
        assertThat(paragraph.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
    }

    @Test
    void aSpringTakesTheRoomOfItsRow() {
        Region spring = Fx.get(Parts::spring);
        HBox row = Fx.get(() -> Parts.row(8, new Label("a"), spring, new Label("b")));
        assertThat(HBox.getHgrow(spring)).isEqualTo(Priority.ALWAYS);
        assertThat(row.getSpacing()).isEqualTo(8);
        assertThat(row.getChildren()).hasSize(3);
    }

    @Test
    void anEmptyPageSaysWhatIsMissingAndWhatToDo() {
        Button action = Fx.get(() -> Parts.button("导入名册", () -> { }));
        EmptyState empty = Fx.get(() -> new EmptyState(Icons.screen("import"), "没有名册", "请先导入", action));
        assertThat(empty.getChildren()).filteredOn(Label.class::isInstance).extracting(label -> ((Label) label).getText()).containsExactly("没有名册", "请先导入");
        assertThat(empty.getChildren().getLast()).isSameAs(action);
        assertThat(Fx.get(() -> new EmptyState(Icons.screen("import"), "没有名册", "请先导入")).getChildren()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"nobody-knows-it,SQUARE", "roster,USERS", "import,DOWNLOAD", "settings,SETTINGS"})
    void aScreenHasItsIconAndAnUnknownOneASquare(String screen, Feather icon) {
        assertThat(Fx.get(() -> Icons.screen(screen)).getIconCode()).isEqualTo(icon);
    }

    @Test
    void theToolsOfAPageStandLeftAndWrapAndItsActionsStandRight() {
        Button wide = new Button("one");
        Button next = new Button("two");
        Button export = new Button("export");
        Fx fx = Fx.show(() -> {
            Page page = new Page("概览");
            wide.setMinWidth(300);
            next.setMinWidth(150);
            page.setTools(wide, next);
            page.setActions(export);
            page.setBody(new Label("body"));
            return page;
        }, 500, 300);
        assertThat(edge(wide).getMinX()).isEqualTo(edge(next).getMinX());
        assertThat(edge(next).getMinY()).isGreaterThan(edge(wide).getMaxY());
        assertThat(edge(export).getMaxX()).isEqualTo(478);
        assertThat(edge(fx.all(".label", Label.class).stream().filter(l -> "body".equals(l.getText())).findFirst().orElseThrow()).getMinY()).isGreaterThan(edge(next).getMaxY());
        fx.close();
    }

    @Test
    void theLineBetweenHalvesGivesTheLeftOneWhatItNeedsWhereTheRightOneCanSpareIt() {
        Halves[] made = new Halves[1];
        Fx fx = Fx.show(() -> made[0] = new Halves(memory, "split", 0.3, new Region(), new Region()), 900, 300);
        assertThat(position(made[0], 0)).isEqualTo(0.3);
        assertThat(position(made[0], 400)).isEqualTo(416 / 900.0);
        assertThat(position(made[0], 100)).isEqualTo(0.3);
        assertThat(position(made[0], 800)).as("too wide in any case").isEqualTo(0.3);
        fx.close();
    }

    @Test
    void whereTheUserDrewTheLineItStays() {
        memory.keep("split", "0.6250");
        Halves[] made = new Halves[1];
        Fx fx = Fx.show(() -> made[0] = new Halves(memory, "split", 0.3, new Region(), new Region()), 900, 300);
        assertThat(position(made[0], 400)).isCloseTo(0.625, within(0.01));
        Fx.run(() -> made[0].getOnMouseReleased().handle(null));
        assertThat(memory.recall("split")).contains("0.6250");
        Fx.run(() -> made[0].setDividerPositions(0.5));
        Fx.run(() -> made[0].getOnMouseReleased().handle(null));
        assertThat(memory.recall("split")).contains("0.5000");
        fx.close();
    }

    private static double position(Halves halves, double needed) {
        Fx.run(() -> halves.fit(needed));
        return Fx.get(() -> halves.getDividerPositions()[0]);
    }

    private static Bounds edge(Node node) {
        return Fx.get(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private Halves halves() {
        return Fx.get(() -> new Halves(memory, "split", 0.3, new Label("l"), new Label("r")));
    }
}
