package org.hearthroll.app;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Period;
import org.hearthroll.ui.causes.CausesModel;
import org.hearthroll.ui.causes.CausesScreen;
import org.hearthroll.ui.distribution.DistributionModel;
import org.hearthroll.ui.distribution.DistributionScreen;
import org.hearthroll.ui.importing.DeskDeeds;
import org.hearthroll.ui.importing.HistoryModel;
import org.hearthroll.ui.importing.ImportingModel;
import org.hearthroll.ui.importing.ImportingScreen;
import org.hearthroll.ui.kit.Appearance;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.FigureWords;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Signature;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.kit.Workspaces;
import org.hearthroll.ui.overview.OverviewModel;
import org.hearthroll.ui.overview.OverviewScreen;
import org.hearthroll.ui.plans.PlansModel;
import org.hearthroll.ui.plans.PlansScreen;
import org.hearthroll.ui.quality.QualityModel;
import org.hearthroll.ui.quality.QualityNotice;
import org.hearthroll.ui.quality.QualityScreen;
import org.hearthroll.ui.roster.RosterModel;
import org.hearthroll.ui.roster.RosterScreen;
import org.hearthroll.ui.settings.SettingsScreen;
import org.hearthroll.ui.settings.WorkspaceModels;
import org.hearthroll.ui.shell.Rooms;
import org.hearthroll.ui.tables.TablesModel;
import org.hearthroll.ui.tables.TablesScreen;
import org.hearthroll.ui.welcome.WelcomeScreen;

/** The screens there are. */
final class ScreenList implements Rooms {

    private final Workspaces workspaces;
    private final Appearance appearance;
    private final Signature signature;
    private final FileChoice files;

    ScreenList(Workspaces workspaces, Appearance appearance, Signature signature, FileChoice files) {
        this.workspaces = workspaces;
        this.appearance = appearance;
        this.signature = signature;
        this.files = files;
    }

    @Override
    public List<Screen> screens(UiContext ui, Desk desk) {
        List<Screen> screens = new ArrayList<>();
        screens.add(new WelcomeScreen(ui, workspaces, files));
        if (desk != null) {
            screens.addAll(upon(desk, ui));
        }
        screens.add(new SettingsScreen(ui, appearance, signature, desk == null ? null : WorkspaceModels.of(desk, ui), files));
        return screens;
    }

    /** In the order of the work: what there is, loading, looking, planning. */
    private List<Screen> upon(Desk desk, UiContext ui) {
        return List.of(
                new OverviewScreen(ui, new OverviewModel(desk, ui.jobs())),
                importing(desk, ui),
                new RosterScreen(ui, new RosterModel(desk, ui.jobs()), files),
                new CausesScreen(ui, new CausesModel(breakdowns(desk, ui), ui.jobs(), ui.alerts()::failed), files),
                new TablesScreen(ui, new TablesModel(breakdowns(desk, ui), ui.jobs(), ui.alerts()::failed), files),
                new DistributionScreen(ui, new DistributionModel(breakdowns(desk, ui), ui.jobs(), ui.alerts()::failed), files),
                new PlansScreen(ui, new PlansModel(desk, ui.jobs(), ui.alerts()), files),
                new QualityScreen(ui, new QualityModel(desk, ui.jobs()), files));
    }

    private static Breakdown.Source breakdowns(Desk desk, UiContext ui) {
        return new Breakdown.Source(desk.breakDown()::table, new FigureWords(ui.texts())::spoken, () -> desk.periods().all().stream().map(Period::name).toList(), desk::unfilled);
    }

    private Screen importing(Desk desk, UiContext ui) {
        DeskDeeds deeds = new DeskDeeds(desk);
        return new ImportingScreen(ui, files, new ImportingModel(deeds, ui.jobs(), ui.alerts(), new QualityNotice(desk, ui)::loaded),
                new HistoryModel(deeds, ui.jobs(), ui.alerts(), ui.navigator()::changed));
    }
}
