package org.hearthroll.desk;

/**
 * One import of the history: at and undoneAt are ISO times with offset (undoneAt null while it stands), period is null for what
 * belongs to none, receipt is null where the stored one cannot be read any more.
 */
public record PastImport(long id, String at, String operator, String period, String file, String kind, Receipt receipt, String undoneAt) {
}
