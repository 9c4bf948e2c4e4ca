package org.hearthroll.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Where the reject list of a file goes: where the user said, else beside the source, else beside the workspace. */
record RejectPlace(Path chosen, Path workspace) {

    /** nth: counts the lists of one call from 0, so that the second does not overwrite the first. */
    Path of(Path source, int nth) {
        if (chosen != null) {
            return nth == 0 ? chosen : numbered(chosen, nth + 1);
        }
        Path usual = usual(source);
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? usual : numbered(usual, number)).filter(place -> !Files.exists(place))
                .findFirst().orElseThrow();
    }

    /** Somebody may be mending the list of an earlier load, which therefore stays. */
    private Path usual(Path source) {
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String list = (dot > 0 ? name.substring(0, dot) : name) + ".rejects.xlsx";
        Path folder = source.toAbsolutePath().getParent();
        return Files.isWritable(folder) ? source.resolveSibling(list) : workspace.resolveSibling(list);
    }

    private static Path numbered(Path place, int number) {
        String name = place.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return place.resolveSibling(dot > 0 ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number);
    }
}
