package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.ColumnTemplate;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.Inspection;
import org.hearthroll.desk.PastImport;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.SavedTemplate;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.work.Progress;

/** What the import screen asks of the desk. */
public interface ImportDeeds {

    /** How a file is read and what it is, nothing read in yet. */
    Inspection inspect(Path file, Choices choices);

    /** The cells of the row of this number in a file; empty if the file does not have it any more. */
    Optional<String[]> row(Path file, Choices choices, long number);

    /** The charsets a text file may be in, the likeliest first. */
    List<Charset> charsets(Path file);

    /** The columns that were saved for files with this header. */
    Optional<SavedTemplate> template(List<String> header);

    /** Saves what a file's columns are for files with the same header. */
    SavedTemplate saveTemplate(String name, List<String> header, ColumnTemplate template);

    /** What loading would do; nothing stays written. */
    List<Receipt> check(ImportRequest request, Progress progress);

    List<Receipt> load(ImportRequest request, Progress progress);

    /** Keeps what an unknown wording means from now on; a null code: nothing. */
    void settle(UnknownWording wording, String code);

    /** All imports, the latest first. */
    List<PastImport> history();

    /** Takes back the import of this number, which must be the latest that stands. */
    PastImport undo(long id);

    /** The names of the periods there are, the latest first. */
    List<String> periods();

    boolean readOnly();

    /** Whether people are shown in full at the moment. */
    boolean disclosed();
}
