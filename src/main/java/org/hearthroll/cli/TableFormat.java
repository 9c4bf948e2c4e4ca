package org.hearthroll.cli;

/** The shapes a table can be put out in. */
enum TableFormat {
    text, csv, json, xlsx, md
}
