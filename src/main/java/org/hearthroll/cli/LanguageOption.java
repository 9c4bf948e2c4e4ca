package org.hearthroll.cli;

import java.util.List;
import org.hearthroll.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The option --lang: looked up before anything is parsed, because help and complaints already speak that language. */
final class LanguageOption implements ITypeConverter<Language> {

    private static final String NAME = "--lang";

    @Override
    public Language convert(String code) {
        if (!List.of("zh", "en").contains(code)) {
            throw new TypeConversionException(code);
        }
        return Language.of(code);
    }

    /** The language the arguments ask for, else that of the system. */
    static Language among(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(NAME + "=")) {
                return Language.of(arguments[i].substring(NAME.length() + 1));
            }
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                return Language.of(arguments[i + 1]);
            }
        }
        return Language.ofSystem();
    }
}
