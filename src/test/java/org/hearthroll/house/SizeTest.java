package org.hearthroll.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class SizeTest {

    private static final Map<Path, String> SOURCES = House.files(House.MAIN, ".java");

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(SOURCES.entrySet().stream().filter(e -> lines(e.getValue()) > 300).map(Map.Entry::getKey)).isEmpty();
    }

    @Test
    void halfOfAllFilesAreUnderSixtyLinesAndNineInTenUnderOneHundredAndThirty() {
        assertThat(share(60)).as("percent of files under 60 lines").isGreaterThanOrEqualTo(50);
        assertThat(share(130)).as("percent of files under 130 lines").isGreaterThanOrEqualTo(90);
    }

    @Test
    void noMethodIsLongerThanFortyLinesAndNoConstructorTakesMoreThanSixValues() throws IOException {
        List<String> wrong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(collected()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, positions, wrong).scan(unit, null);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(House.folders(House.MAIN).stream().filter(f -> !SOURCES.containsKey(f.resolve("package-info.java")))).isEmpty();
    }

    @Test
    void thereIsAtLeastThreeLinesOfTestForFiveOfProgram() {
        int tests = House.files(House.ROOT.resolve("src/test/java"), ".java").values().stream().mapToInt(SizeTest::lines).sum();
        int program = SOURCES.values().stream().mapToInt(SizeTest::lines).sum();
        assertThat(tests * 10).as("test lines x 10 against program lines x 6 (%d, %d)", tests, program).isGreaterThanOrEqualTo(program * 6);
    }

    private static Collection<Path> collected() {
        return SOURCES.keySet();
    }

    private static long share(int limit) {
        return SOURCES.values().stream().filter(text -> lines(text) < limit).count() * 100 / SOURCES.size();
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    /** Measures every method of a file; the values of a record are its fields, so its constructor may carry them all. */
    private static final class Ruler extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> wrong;
        private boolean record;

        Ruler(CompilationUnitTree unit, SourcePositions positions, List<String> wrong) {
            this.unit = unit;
            this.positions = positions;
            this.wrong = wrong;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean outer = record;
            record = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, nothing);
            record = outer;
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            if (end >= 0) {
                long length = lines.getLineNumber(end) - lines.getLineNumber(positions.getStartPosition(unit, method)) + 1;
                boolean crowded = !record && method.getReturnType() == null && method.getParameters().size() > 6;
                if (length > 40 || crowded) {
                    wrong.add(unit.getSourceFile().getName() + " " + method.getName() + " " + length + " lines, " + method.getParameters().size() + " parameters");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
