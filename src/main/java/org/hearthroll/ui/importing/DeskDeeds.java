package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.ColumnTemplate;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.Inspecting;
import org.hearthroll.desk.Inspection;
import org.hearthroll.desk.PastImport;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.SavedTemplate;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.model.Period;
import org.hearthroll.sheet.CharsetPreview;
import org.hearthroll.work.Progress;

/** The deeds of the import screen upon an open workspace. */
public record DeskDeeds(Desk desk) implements ImportDeeds {

    @Override
    public Inspection inspect(Path file, Choices choices) {
        return Inspecting.inspect(file, choices);
    }

    @Override
    public Optional<String[]> row(Path file, Choices choices, long number) {
        return Inspecting.row(file, choices, number);
    }

    @Override
    public List<Charset> charsets(Path file) {
        return Inspecting.charsets(file).stream().map(CharsetPreview::charset).toList();
    }

    @Override
    public Optional<SavedTemplate> template(List<String> header) {
        return desk.templates().forHeader(header);
    }

    @Override
    public SavedTemplate saveTemplate(String name, List<String> header, ColumnTemplate template) {
        return desk.templates().save(name, header, template);
    }

    @Override
    public List<Receipt> check(ImportRequest request, Progress progress) {
        return desk.importFiles().check(request, progress);
    }

    @Override
    public List<Receipt> load(ImportRequest request, Progress progress) {
        return desk.importFiles().load(request, progress);
    }

    @Override
    public void settle(UnknownWording wording, String code) {
        if (code == null) {
            desk.wordings().forget(wording.list(), wording.wording());
        } else {
            desk.wordings().remember(wording.list(), wording.wording(), code);
        }
    }

    @Override
    public List<PastImport> history() {
        return desk.imports().all();
    }

    @Override
    public PastImport undo(long id) {
        return desk.imports().undo(id);
    }

    @Override
    public List<String> periods() {
        return desk.periods().all().stream().map(Period::name).toList();
    }

    @Override
    public boolean readOnly() {
        return desk.readOnly();
    }

    @Override
    public boolean disclosed() {
        return !desk.disclosing().now().masked();
    }
}
