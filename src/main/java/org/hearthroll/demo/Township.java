package org.hearthroll.demo;

import java.util.List;

/** A township of the made-up county: 9-digit division code, weight among the townships, problems found and percent of households checked. */
record Township(String code, String name, String aliases, int weight, int problems, int checkedPercent, List<Village> villages) {

    /** A village with its 12-digit division code. */
    record Village(String code, String name) {
    }
}
