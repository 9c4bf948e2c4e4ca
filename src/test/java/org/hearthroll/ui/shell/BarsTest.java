package org.hearthroll.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.hearthroll.desk.FoundHousehold;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Job;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.shell.ScopeChoices.Choosable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final ScopeChoices CHOICES = new ScopeChoices(List.of("2017-08", "2016-12"), List.of(new Choosable("城关镇", "城关镇"), new Choosable("大用镇", "大用镇")),
            List.of(new Choosable("三元村", "三元村")), List.of(new Choosable("04", "低保贫困户")));

    private static final RegisterRow CHEN = new RegisterRow(4, "9900000004", List.of("9900000004", "陈*", "大用镇", "", "3组", "990105********1241"));

    private final ObservableList<Job> running = FXCollections.observableArrayList();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void withoutAWorkspaceThereIsNoPeriodAndNoVillageToChoose() {
        ScopeBar bar = bar(model(null));
        Fx.run(() -> bar.offer(ScopeChoices.NONE));
        assertThat(choices(bar)).extracting(Choice::isDisabled).containsExactly(true, false, true, false);
        assertThat(choices(bar)).extracting(Choice::getText).containsExactly("", "全县", "全部", "全部");
    }

    @Test
    void theBarShowsTheScopeInWords() {
        ScopeBar bar = bar(model(Scope.of("2016-12").and("township", "大用镇").and("attribute", "04")));
        Fx.run(() -> bar.offer(CHOICES));
        assertThat(choices(bar)).extracting(Choice::getText).containsExactly("2016-12", "大用镇", "全部", "低保贫困户");
        assertThat(choices(bar).get(1).getItems()).extracting(MenuItem::getText).containsExactly("全县", "城关镇", "大用镇");
    }

    @Test
    void aValueThatIsNotOfferedAnyMoreIsNotShownAsChosen() {
        ScopeBar bar = bar(model(Scope.of("2017-08").and("township", "并掉的镇")));
        Fx.run(() -> bar.offer(CHOICES));
        assertThat(choices(bar).get(1).getText()).isEmpty();
    }

    @Test
    void whatIsChosenInTheBarIsTheScope() {
        ShellModel model = model(Scope.of("2017-08").and("attribute", "04"));
        ScopeBar bar = bar(model);
        Fx.run(() -> bar.offer(CHOICES));
        Fx.run(() -> choices(bar).get(1).getItems().get(1).fire());
        assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08").and("attribute", "04").and("township", "城关镇"));
        Fx.run(() -> choices(bar).get(3).getItems().getFirst().fire());
        assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08").and("township", "城关镇"));
        Fx.run(() -> choices(bar).getFirst().getItems().getLast().fire());
        assertThat(model.scope().get()).isEqualTo(Scope.of("2016-12"));
    }

    @Test
    void workIsShownOnlyOnceItSaysHowFarItIs() {
        StatusBar bar = Fx.get(() -> new StatusBar(Texts.chinese(), running, new Label("eye")));
        assertThat(work(bar).isVisible()).isFalse();
        Fx.run(() -> running.add(new Job(Message.of("roster.job.export"))));
        assertThat(work(bar).isVisible()).isFalse();
        assertThat(labels(work(bar))).containsExactly("正在导出名册");
    }

    @Test
    void theOldestWorkIsShownAndCanBeStoppedByItself() {
        Job first = new Job(Message.of("roster.job.export"));
        Job second = new Job(Message.of("export.job"));
        running.addAll(first, second);
        StatusBar bar = Fx.get(() -> new StatusBar(Texts.chinese(), running, new Label("eye")));
        Button cancel = (Button) work(bar).getChildren().getLast();
        assertThat(cancel.getText()).isEqualTo("取消");
        Fx.run(cancel::fire);
        assertThat(Stream.of(first, second).map(Job::cancelled)).containsExactly(true, false);
        Fx.run(() -> running.remove(first));
        assertThat(labels(work(bar))).containsExactly("正在导出");
        Fx.run(cancel::fire);
        assertThat(second.cancelled()).isTrue();
    }

    @Test
    void theStatusSaysTheScopeAndTheBackupBesideTheEye() {
        StatusBar bar = Fx.get(() -> new StatusBar(Texts.chinese(), running, new Label("eye")));
        Fx.run(() -> {
            bar.setScope(Message.of("shell.status.scope", 1234L, 5678L));
            bar.setBackup(Message.of("shell.status.backup", "2017-08-31 09:05"));
        });
        assertThat(labels(bar)).containsExactly("当前范围 1,234 户 · 5,678 人", "上次备份 2017-08-31 09:05", "eye");
    }

    @Test
    void aFoundHouseholdWithoutVillageOrGroupLeavesNoGapInItsPlace() {
        FoundCell cell = Fx.get(() -> new FoundCell(Texts.chinese()));
        Fx.run(() -> cell.updateItem(new FoundHousehold(CHEN, "", ""), false));
        assertThat(deep(cell.getGraphic())).containsExactly("陈*", "9900000004", "大用镇 3组   990105********1241");
        Fx.run(() -> cell.updateItem(null, true));
        assertThat(cell.getGraphic()).isNull();
    }

    @Test
    void aHouseholdFoundByAMemberSaysWhichAndShowsThatNumber() {
        FoundCell cell = Fx.get(() -> new FoundCell(Texts.chinese()));
        Fx.run(() -> cell.updateItem(new FoundHousehold(CHEN, "李*", "990105********1221"), false));
        assertThat(deep(cell.getGraphic())).containsExactly("陈*", "9900000004", "成员 李*", "大用镇 3组   990105********1221");
    }

    @Test
    void choicesThatAreChangedAfterwardsStayAsTheyWereRead() {
        List<String> periods = Arrays.asList("2017-08");
        ScopeChoices choices = new ScopeChoices(periods, List.of(), List.of(), List.of());
        periods.set(0, "1999-01");
        assertThat(choices.periods()).containsExactly("2017-08");
    }

    private static ShellModel model(Scope scope) {
        return new ShellModel(new Surroundings(Texts.chinese(), new InlineJobs(), Memory.ofThisRun()), null, scope);
    }

    private static ScopeBar bar(ShellModel model) {
        return Fx.get(() -> new ScopeBar(model, new Label("search")));
    }

    private static List<Choice<?>> choices(ScopeBar bar) {
        return bar.getChildren().stream().filter(Node::isManaged).filter(Choice.class::isInstance).<Choice<?>>map(c -> (Choice<?>) c).toList();
    }

    private static HBox work(StatusBar bar) {
        return (HBox) bar.getChildren().get(1);
    }

    private static List<String> labels(Pane pane) {
        return pane.getChildren().stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
    }

    private static List<String> deep(Node node) {
        return node instanceof Label label ? List.of(label.getText()) : ((Pane) node).getChildren().stream().flatMap(child -> deep(child).stream()).toList();
    }
}
