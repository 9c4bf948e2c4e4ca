package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.NamedList;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alone;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping what the roster lists under a name, on the real screen upon a real workspace. */
class RosterListsTest {

    private static final Scope ALL = Scope.of("2017-08");

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final Quiet alerts = new Quiet();
    private final Alone navigator = new Alone();
    private final List<String> refused = new ArrayList<>();
    private Path workspace;
    private Desk desk;
    private RosterModel model;
    private RosterScreen screen;
    private Fx fx;

    @BeforeEach
    void theRosterOfASmallCounty() {
        workspace = SmallCounty.workspace(folder);
        open(Desk.writing(workspace));
    }

    @AfterEach
    void onlyWhatWasExpectedIsRefused() {
        fx.close();
        desk.close();
        assertThat(jobs.failures.stream().map(fault -> Texts.chinese().say(((Refusal) fault).said()))).containsExactlyElementsOf(refused);
    }

    @Test
    void theHouseholdsOfAFigureAreKeptWithItsWords() {
        Table causes = desk.breakDown().table(TableRequest.of("causes", ALL));
        Table.Row skills = causes.rows().stream().filter(row -> "07".equals(causes.cell(row, "cause_code"))).findFirst().orElseThrow();
        Fx.run(() -> screen.show(Selection.behind(Figure.of(causes, skills), "causes", Message.of("causes.title.MAIN"))));
        fx.pulses(2);
        Fx.run(() -> button("存为名单…").fire());
        TextField name = fx.find("#roster-list-name", TextField.class);
        assertThat(name.getText()).isEqualTo("缺技术 2 户（2017-08）");
        Fx.run(() -> name.setText("技术户"));
        fx.press(KeyCode.ENTER);
        assertThat(desk.namedLists().all()).singleElement().extracting(NamedList::name, NamedList::households, NamedList::told)
                .containsExactly("技术户", 2L, "主要致贫原因：缺技术 2 户，占 50.00%。分子：全县主要致贫原因为缺技术的 2 户；分母：全县主要致贫原因已填的 4 户。期次：2017-08。");
        assertThat(alerts.said).containsExactly("roster.lists.kept");
        assertThat(navigator.changes).isOne();
        assertThat(fx.all("#roster-list-name", TextField.class)).isEmpty();
    }

    @Test
    void whatAFigureBroughtAlongIsSaidAfterComingBackAndGoesWithOneClickAlone() {
        Table causes = desk.breakDown().table(TableRequest.of("causes", ALL));
        Table.Row skills = causes.rows().stream().filter(row -> "07".equals(causes.cell(row, "cause_code"))).findFirst().orElseThrow();
        Fx.run(() -> screen.show(Selection.behind(Figure.of(causes, skills), "causes", Message.of("causes.title.MAIN"))));
        fx.pulses(2);
        assertThat(fx.all("#roster-brought-drop", Button.class)).as("the figure itself is said meanwhile").isEmpty();
        comeBack();
        assertThat(fx.all("#roster-back", Button.class)).isEmpty();
        assertThat(words()).contains("2 户", "沿用的筛选来自“致贫原因”的“缺技术 2 户”：主要致贫原因：缺技术。下面只列出符合的户。");
        Fx.run(() -> model.narrow(new Condition("township", "大用镇")));
        Fx.run(() -> fx.find("#roster-brought-drop", Button.class).fire());
        fx.pulses(2);
        assertThat(model.narrowed()).containsExactly(new Condition("township", "大用镇"));
        assertThat(fx.all("#roster-brought-drop", Button.class)).isEmpty();
        comeBack();
        assertThat(fx.all("#roster-brought-drop", Button.class)).as("what the user chose himself stands on its chip").isEmpty();
    }

    @Test
    void whatWasBroughtAlongAndTakenAwayOneByOneIsSaidNoMore() {
        Fx.run(() -> screen.show(Selection.of(ALL.and("cause", "07"))));
        comeBack();
        assertThat(fx.all("#roster-brought-drop", Button.class)).as("no figure led there").isEmpty();
        Table crossed = desk.breakDown().table(TableRequest.of("causes", ALL).by("township"));
        Table.Row first = crossed.rows().stream().filter(row -> "07".equals(crossed.cell(row, "cause_code"))).findFirst().orElseThrow();
        Fx.run(() -> screen.show(Selection.behind(Figure.of(crossed, first), "causes", Message.of("causes.title.MAIN"))));
        comeBack();
        assertThat(model.brought().conditions()).hasSize(2).isEqualTo(List.copyOf(model.narrowed()));
        Fx.run(() -> model.widen(model.narrowed().getFirst()));
        assertThat(model.brought().conditions()).hasSize(1).isEqualTo(List.copyOf(model.narrowed()));
        Fx.run(() -> model.widen(model.narrowed().getFirst()));
        fx.pulses(2);
        assertThat(fx.all("#roster-brought-drop", Button.class)).isEmpty();
    }

    @Test
    void whatWasNarrowedByHandIsNotedByItsConditions() {
        Fx.run(() -> model.narrow(new Condition("township", "大用镇")));
        Fx.run(() -> model.match("陈"));
        keep("陈家");
        assertThat(desk.namedLists().all()).singleElement().extracting(NamedList::households, NamedList::told).containsExactly(1L, "筛选：乡镇：大用镇、查找“陈”。");
        Fx.run(() -> model.match(""));
        Fx.run(() -> model.widen(new Condition("township", "大用镇")));
        keep("都");
        assertThat(desk.namedLists().all().getFirst()).extracting(NamedList::households, NamedList::told).containsExactly(5L, "该期全部户。");
    }

    @Test
    void aNameInUseIsRefusedAndCanBeMendedWhereItStands() {
        keep("都");
        keep("都");
        refused.add("已经有叫“都”的名单；请换一个名字，或先删除原来的名单。");
        assertThat(fx.find("#roster-list-name", TextField.class).getText()).isEqualTo("都");
        Fx.run(() -> fx.find("#roster-list-name", TextField.class).setText("都有"));
        Fx.run(() -> button("保存").fire());
        assertThat(desk.namedLists().all()).extracting(NamedList::name).containsExactly("都有", "都");
    }

    @Test
    void whoTurnsAwayKeepsNothing() {
        Fx.run(() -> button("存为名单…").fire());
        Fx.run(() -> button("保存").fire());
        fx.press(KeyCode.ESCAPE);
        assertThat(fx.all("#roster-list-name", TextField.class)).isEmpty();
        assertThat(desk.namedLists().all()).isEmpty();
        assertThat(fx.all("#roster-lists", MenuButton.class)).as("without lists there is no menu of them").isEmpty();
    }

    @Test
    void aKeptListNarrowsTheRosterFromItsMenuAndFromTheFilter() {
        Fx.run(() -> model.narrow(new Condition("cause", "07")));
        keep("技术");
        Fx.run(() -> model.widen(new Condition("cause", "07")));
        Fx.run(() -> lists("技术（2 户）", "只看这份名单").fire());
        fx.pulses(2);
        assertThat(words()).contains("2 户");
        assertThat(button("名单：技术")).isNotNull();
        Menu filter = (Menu) menu("筛选").getItems().getLast();
        assertThat(filter.getText()).isEqualTo("名单");
        Fx.run(() -> model.widen(new Condition("list", "技术")));
        Fx.run(() -> filter.getItems().getFirst().fire());
        assertThat(model.narrowed()).containsExactly(new Condition("list", "技术"));
    }

    @Test
    void aListIsRenamedAndDeletedAndNarrowsNothingAnyMore() {
        keep("甲");
        Fx.run(() -> lists("甲（5 户）", "只看这份名单").fire());
        Fx.run(() -> lists("甲（5 户）", "改名…").fire());
        Fx.run(() -> fx.find("#roster-list-name", TextField.class).setText("乙"));
        Fx.run(() -> button("保存").fire());
        assertThat(desk.namedLists().all()).extracting(NamedList::name).containsExactly("乙");
        assertThat(model.narrowed()).isEmpty();
        Fx.run(() -> lists("乙（5 户）", "删除").fire());
        assertThat(desk.namedLists().all()).isEmpty();
        assertThat(alerts.said).containsExactly("roster.lists.kept", "roster.lists.renamed", "roster.lists.deleted");
        assertThat(navigator.changes).isEqualTo(3);
    }

    @Test
    void aReadOnlyWorkspaceShowsItsListsAndOffersNoChange() {
        keep("甲");
        fx.close();
        desk.close();
        open(Desk.reading(workspace));
        assertThat(button("存为名单…").isDisabled()).isTrue();
        assertThat(((Menu) fx.find("#roster-lists", MenuButton.class).getItems().getFirst()).getItems()).extracting(MenuItem::getText).containsExactly("只看这份名单");
    }

    private void open(Desk opened) {
        desk = opened;
        fx = Fx.show(this::build, 990, 700);
        Fx.run(() -> screen.show(Selection.none()));
        fx.pulses(2);
    }

    private Parent build() {
        UiContext ui = new UiContext(Texts.chinese(), jobs, navigator, new SimpleObjectProperty<>(ALL), alerts, Memory.ofThisRun());
        model = new RosterModel(desk, jobs);
        screen = new RosterScreen(ui, model, new NoFiles());
        return (Parent) screen.node();
    }

    /** The user went to another page, and comes back by the navigation. */
    private void comeBack() {
        Fx.run(() -> {
            screen.forget();
            screen.show(Selection.none());
        });
        fx.pulses(2);
    }

    private void keep(String name) {
        Fx.run(() -> button("存为名单…").fire());
        Fx.run(() -> fx.find("#roster-list-name", TextField.class).setText(name));
        Fx.run(() -> button("保存").fire());
        fx.pulses(2);
    }

    private MenuItem lists(String list, String deed) {
        return fx.find("#roster-lists", MenuButton.class).getItems().stream().filter(item -> list.equals(item.getText())).map(Menu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(item -> deed.equals(item.getText())).findFirst().orElseThrow();
    }

    private MenuButton menu(String text) {
        return fx.all(".menu-button", MenuButton.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private Button button(String text) {
        return fx.all(".button", Button.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    private static final class NoFiles implements FileChoice {

        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            return Optional.empty();
        }
    }
}
