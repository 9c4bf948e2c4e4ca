package org.hearthroll.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;

/** The main window: navigation at the left, scope bar above, one page in the middle, the status line below, and over them the sentence that is said. */
public final class MainWindow extends StackPane implements Navigator {

    /** Below this width the navigation shows only its icons. */
    private static final double ROOMY = 1200;

    private final ShellModel model;
    private final NoticeBar notices;
    private final List<Screen> screens;
    private final Navigation navigation;
    private final StackPane page = new StackPane();
    private final StatusBar status;
    private final SearchBox search;
    private final ScopeBar scopeBar;
    private Screen current;
    /** The page in view, or the one the settings were opened from. */
    private Screen atWork;

    public MainWindow(ShellModel model, Rooms rooms) {
        this.model = model;
        notices = new NoticeBar(model.texts());
        UiContext ui = new UiContext(model.texts(), model.jobs(), this, model.scope(), notices, model.memory());
        screens = rooms.screens(ui, model.desk());
        navigation = new Navigation(model.texts(), screens, id -> open(id, Selection.none()));
        status = new StatusBar(model.texts(), model.jobs().running(), new Eye(model, notices));
        search = new SearchBox(model, this::openHousehold);
        scopeBar = new ScopeBar(model, search);
        getChildren().addAll(frame(), notices, search.results());
        notices.within(scopeBar.heightProperty(), status.heightProperty(), navigation.widthProperty());
        listen();
    }

    public Alerts alerts() {
        return notices;
    }

    /** The screen in view. */
    public String screen() {
        return current == null ? "" : current.id();
    }

    /** The ids of the screens there are, in the order of the navigation. */
    public List<String> screenIds() {
        return screens.stream().map(Screen::id).toList();
    }

    @Override
    public void open(String id, Selection selection) {
        find(id).ifPresent(screen -> {
            boolean turned = screen != current;
            if (turned) {
                notices.hide();
                leave();
            }
            current = screen;
            notices.low(screen.titleInTheMiddle());
            work(screen);
            page.getChildren().setAll(screen.node());
            navigation.mark(id);
            screen.show(selection);
            if (turned) {
                screen.enter();
            }
        });
    }

    /** A household that was found: on the page in view where that opens households, else among the roster. */
    private void openHousehold(String household) {
        open(current != null && current.opensHouseholds() ? current.id() : "roster", Selection.ofHousehold(household));
        current.enter();
    }

    /** The page in view keeps what is still being typed, or answers why it could not; needed before this window is closed or replaced. */
    public Optional<Message> leave() {
        return current == null ? Optional.empty() : current.leave();
    }

    /** Takes over what the user chose on the pages of the window before, upon the same workspace. */
    public void succeed(MainWindow before) {
        for (Screen screen : screens) {
            before.find(screen.id()).ifPresent(screen::succeed);
        }
        atWork = before.atWork == null ? null : find(before.atWork.id()).orElse(null);
    }

    /** Paints anew, in the colours the window wears now, what the style sheets do not reach. */
    public void repaint() {
        screens.forEach(Screen::repaint);
    }

    @Override
    public void changed() {
        model.read();
    }

    private Optional<Screen> find(String id) {
        return screens.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The settings, which stand last and apart, are no page of the work. */
    private void work(Screen screen) {
        if (screen != screens.getLast()) {
            if (atWork != null && atWork != screen) {
                atWork.forget();
            }
            atWork = screen;
        }
    }

    private Node frame() {
        // A page that asks for more than there is must not push the frame out of the window.
        page.setMinSize(0, 0);
        page.setAlignment(Pos.TOP_LEFT);
        BorderPane middle = new BorderPane(page, model.desk() == null ? null : scopeBar, null, null, null);
        BorderPane frame = new BorderPane(middle, null, null, status, navigation);
        navigation.setFile(model.fileName());
        return frame;
    }

    private void listen() {
        widthProperty().addListener((_, _, width) -> navigation.fold(width.doubleValue() < ROOMY));
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        model.scope().addListener(_ -> scopeChanged());
        model.disclosure().addListener(_ -> showAgain());
        model.summary().addListener((_, _, summary) -> tell(summary));
        tell(model.summary().get());
    }

    private void tell(Summary summary) {
        status.setScope(summary.scope());
        status.setBackup(summary.backup());
        summary.waiting().forEach(navigation::waiting);
        scopeBar.offer(summary.choices());
    }

    private void scopeChanged() {
        model.read();
        showAgain();
    }

    private void showAgain() {
        if (current != null) {
            current.show(Selection.none());
        }
    }

    private void shortcut(KeyEvent key) {
        int digit = key.getText().length() == 1 ? key.getText().charAt(0) - '1' : -1;
        if (key.isShortcutDown() && key.getCode() == KeyCode.K) {
            search.requestFocus();
        } else if (key.isShortcutDown() && digit >= 0 && digit < screens.size()) {
            open(screens.get(digit).id(), Selection.none());
        } else {
            return;
        }
        key.consume();
    }
}
