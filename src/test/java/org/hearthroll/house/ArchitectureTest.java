package org.hearthroll.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.hearthroll.";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hearthroll");
    private static final Law LAW = Law.ofReadme();

    /** Which packages of the world belong to which row of the library table. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "Commons CSV, fastexcel, Aalto XML, poi for .xls, jsoup for web pages saved as .xls",
            Set.of("org.apache.commons.csv", "org.dhatim", "com.fasterxml.aalto", "javax.xml.stream", "org.codehaus.stax2", "org.apache.poi.hssf", "org.apache.poi.poifs", "org.jsoup"),
            "poi-ooxml, PDFBox", Set.of("org.apache.poi.ooxml", "org.apache.poi.openxml4j", "org.apache.poi.xssf", "org.apache.poi.xwpf", "org.apache.pdfbox"),
            "JSON (Jackson)", Set.of("com.fasterxml.jackson"),
            "`java.sql`, the SQLite driver, Jdbi if wanted", Set.of("java.sql", "javax.sql", "org.sqlite", "org.jdbi"),
            "JFreeChart, `java.awt`", Set.of("org.jfree", "java.awt"),
            "JavaFX scenes, ControlsFX, the theme", Set.of("javafx.scene", "javafx.stage", "org.controlsfx", "atlantafx", "org.kordamp"),
            "picocli", Set.of("picocli"));

    @Test
    void aPackageImportsOnlyWhatItsRowOfTheReadmeNames() {
        assertThat(crossings(d -> d.getTargetClass().getPackageName().startsWith(BASE)
                && !LAW.allows(room(d.getOriginClass()), room(d.getTargetClass())))).isEmpty();
    }

    @Test
    void everyPackageHasItsRowInTheReadme() {
        assertThat(CLASSES.stream().map(ArchitectureTest::room).map(LAW::row).collect(Collectors.toSet())).isSubsetOf(LAW.imports().keySet());
    }

    @Test
    void noPackagesFormACycle() {
        SlicesRuleDefinition.slices().matching("org.hearthroll.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyRowOfTheLibraryTableIsChecked() {
        assertThat(LIBRARIES.keySet()).isEqualTo(LAW.libraries().keySet());
    }

    @Test
    void aLibraryLivesOnlyWhereTheReadmeSaysSo() {
        assertThat(crossings(d -> LIBRARIES.entrySet().stream().anyMatch(row -> strays(d, row)))).isEmpty();
    }

    @Test
    void oneClassOfTheKitShowsAllCharts() {
        assertThat(CLASSES.stream().filter(c -> room(c).equals("ui.kit")).filter(c -> c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.jfree"))).map(c -> c.getName().replaceAll("\\$.*", "")).distinct().count()).isLessThanOrEqualTo(1);
    }

    @Test
    void aScreenModelKnowsNoNode() {
        assertThat(crossings(d -> d.getOriginClass().getSimpleName().endsWith("Model") && room(d.getOriginClass()).startsWith("ui.")
                && d.getTargetClass().getPackageName().startsWith("javafx.scene"))).isEmpty();
    }

    private static boolean strays(Dependency dependency, Map.Entry<String, Set<String>> row) {
        String target = dependency.getTargetClass().getPackageName();
        String room = room(dependency.getOriginClass());
        return row.getValue().stream().anyMatch(p -> target.equals(p) || target.startsWith(p + "."))
                && LAW.libraries().get(row.getKey()).stream().noneMatch(home -> home.equals("ui.*") ? room.startsWith("ui.") : room.equals(home));
    }

    private static Set<String> crossings(Predicate<Dependency> wrong) {
        return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).filter(wrong)
                .map(d -> d.getOriginClass().getName() + " -> " + d.getTargetClass().getName()).collect(Collectors.toSet());
    }

    /** The package below org.hearthroll. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()) : name;
    }
}
