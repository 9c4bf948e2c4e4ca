package org.hearthroll.cli;

import java.util.Locale;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a table is broken down, counted and shown; tables and charts take the same. */
final class TableOptions {

    @Option(names = "--by", paramLabel = "DIMENSION", descriptionKey = "cli.table.by")
    private String by;

    @Option(names = "--counting", paramLabel = "main|any", descriptionKey = "cli.table.counting", converter = CountingWord.class)
    private Counting counting = Counting.MAIN;

    @Option(names = "--generation", paramLabel = "2014|2021", descriptionKey = "cli.table.generation")
    private String generation;

    @Option(names = "--rounding", paramLabel = "half-up|largest-remainder", descriptionKey = "cli.table.rounding", converter = RoundingWord.class)
    private Rounding rounding = Rounding.HALF_UP;

    @Option(names = "--share-of", paramLabel = "group|value|whole", descriptionKey = "cli.table.share-of", converter = ShareWord.class)
    private ShareOf shareOf = ShareOf.GROUP;

    @Option(names = "--fold", paramLabel = "CODE,...|below=PERCENT", descriptionKey = "cli.table.fold")
    private String fold;

    @Option(names = "--name-top", paramLabel = "K", descriptionKey = "cli.table.name-top")
    private int nameTop = Shown.STANDARD.nameTop();

    @Option(names = "--bands", paramLabel = "10-30,5-9,1-4", descriptionKey = "cli.table.bands")
    private String bands;

    @Option(names = "--compare", paramLabel = "PERIOD", descriptionKey = "cli.table.compare")
    private String compare;

    @Option(names = "--amount", paramLabel = "AMOUNT", descriptionKey = "cli.table.amount")
    private String amount;

    TableRequest request(String name, Scope scope) {
        Shown shown = new Shown(rounding, fold == null ? Fold.NOTHING : Fold.parse(fold), nameTop, bands == null ? Bands.STANDARD : Bands.parse(bands), shareOf);
        return new TableRequest(name, scope, by, counting, generation, shown, compare, amount);
    }

    /** A value of an enumeration as the command line writes it. */
    static <E extends Enum<E>> E word(Class<E> type, String written) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)) {
                return value;
            }
        }
        throw new TypeConversionException(written);
    }

    /** main, any. */
    static final class CountingWord implements ITypeConverter<Counting> {
        @Override
        public Counting convert(String written) {
            return word(Counting.class, written);
        }
    }

    /** group, value, whole. */
    static final class ShareWord implements ITypeConverter<ShareOf> {
        @Override
        public ShareOf convert(String written) {
            return word(ShareOf.class, written);
        }
    }

    /** half-up, largest-remainder. */
    static final class RoundingWord implements ITypeConverter<Rounding> {
        @Override
        public Rounding convert(String written) {
            return word(Rounding.class, written);
        }
    }
}
