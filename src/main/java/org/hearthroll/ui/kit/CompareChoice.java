package org.hearthroll.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** The choice of an earlier period to compare with; where there is one but it cannot be compared, it stays in its place and says why. */
public final class CompareChoice {

    private final Texts texts;
    private final Choice<String> choice;
    private boolean offered;
    private boolean crowded;

    /** id is its name in the window; chosen hears null where nothing is to be compared. */
    public CompareChoice(Texts texts, String id, Consumer<String> chosen) {
        this.texts = texts;
        choice = new Choice<>(texts.say("causes.compare"), period -> period == null ? texts.say("causes.compare.none") : period, chosen);
        choice.setId(id);
    }

    public Node node() {
        return choice;
    }

    /** Offers the earlier periods; the wished one may be none of them in the period of the scope bar, and is wished on. Null is no period, and no reason why not to compare. */
    public void show(List<String> earlier, String wished, Message whyNot) {
        boolean there = wished == null || earlier.contains(wished);
        choice.offerOrNothing(earlier, there ? wished : null);
        // In the first period of a workspace nobody misses it, and the tools have room.
        offered = !earlier.isEmpty() || wished != null;
        show();
        if (whyNot != null) {
            choice.bar(texts.say(whyNot));
        } else if (earlier.isEmpty()) {
            choice.bar(texts.say("compare.first"));
        } else if (!there) {
            choice.say(texts.say("compare.later", wished));
        }
    }

    /** Makes way, or no longer, for tools that are needed more. */
    void crowded(boolean others) {
        crowded = others;
        show();
    }

    private void show() {
        Parts.show(choice, offered && !crowded);
    }

    /** Says that the chosen period has nothing to compare with. */
    public void without(Message why) {
        choice.say(texts.say(why));
    }
}
