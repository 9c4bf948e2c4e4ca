package org.hearthroll.app;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.cli.Desktop;
import org.hearthroll.cli.TourRequest;
import org.hearthroll.text.Refusal;

/** The desktop of a build without windows: it refuses. */
final class NoDesktop implements Desktop {

    @Override
    public void open(List<Path> files) {
        throw Refusal.of("cli.no.desktop");
    }

    @Override
    public void tour(TourRequest request) {
        throw Refusal.of("cli.no.desktop");
    }
}
