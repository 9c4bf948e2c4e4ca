package org.hearthroll.desk;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the reject list of a file goes: where the user said, else beside the source, else beside the workspace. */
record RejectPlace(Path chosen, Path workspace) {

    /** nth: counts the lists of one call from 0, so that the second does not overwrite the first. */
    Path of(Path source, int nth) {
        if (chosen != null) {
            return nth == 0 ? chosen : numbered(nth + 1);
        }
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String list = (dot > 0 ? name.substring(0, dot) : name) + ".rejects.xlsx";
        Path folder = source.toAbsolutePath().getParent();
        return Files.isWritable(folder) ? source.resolveSibling(list) : workspace.resolveSibling(list);
    }

    private Path numbered(int number) {
        String name = chosen.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return chosen.resolveSibling(dot > 0 ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number);
    }
}
