package org.hearthroll.desk;

/** What a loaded row was to the period. */
enum Fate {
    NEW, CHANGED, SAME
}
