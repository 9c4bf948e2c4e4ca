package org.hearthroll.quality;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.text.Label;

/** What a finding rests on, in words: the fields looked at with their values. */
final class Facts {

    private Facts() {
    }

    /** "年龄 12；劳动技能 普通劳动力"; an empty label where there is nothing to tell. */
    static Label of(List<String> fields, Values values, Label... further) {
        List<Label> told = Stream.concat(fields.stream().filter(Fields::speaks).map(field -> fact(field, values)), Stream.of(further)).toList();
        return new Label(told.stream().map(Label::zh).collect(Collectors.joining("；")), told.stream().map(Label::en).collect(Collectors.joining("; ")));
    }

    static Label people(int count) {
        return new Label(count + "人", count + (count == 1 ? " person" : " persons"));
    }

    private static Label fact(String field, Values values) {
        Label name = Fields.label(field);
        Label value = Fields.words(field, values.value(field));
        return new Label(name.zh() + " " + value.zh(), name.en() + " " + value.en());
    }
}
