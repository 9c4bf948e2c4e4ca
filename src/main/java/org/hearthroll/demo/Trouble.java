package org.hearthroll.demo;

/** Something the check of a household could find: a problem type by code, the household, and the person concerned, null for the whole household. */
record Trouble(String type, Home home, Person person) {
}
