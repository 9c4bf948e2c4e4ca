package org.hearthroll.demo;

/** So many households of one origin with so many persons in all. */
record Group(Origin origin, int households, int persons) {
}
