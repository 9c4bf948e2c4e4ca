package org.hearthroll.ui.distribution;

/** The ways to look at the problems: township by township, by area or type of problem, and one crossed with the other. */
enum View {
    TOWNSHIPS, TYPES, CROSSED
}
