package org.hearthroll.demo;

/** A household before anybody lives in it: township and village by index, serial number in the village, cause code, number of persons, origin. */
record Draft(int township, int village, int serial, String cause, int size, Origin origin) {
}
