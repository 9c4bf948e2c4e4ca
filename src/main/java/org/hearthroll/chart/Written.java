package org.hearthroll.chart;

import java.util.function.BiFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What is written after each bar, asked by series and place. */
record Written(BiFunction<Integer, Integer, String> words) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset values, int series, int place) {
        return words.apply(series, place);
    }

    @Override
    public String generateRowLabel(CategoryDataset values, int series) {
        return values.getRowKey(series).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int place) {
        return values.getColumnKey(place).toString();
    }
}
