/**
 * The workspace file: one SQLite database with one class per aggregate. A connection is lent for the length of one lambda and
 * never leaves this package; every statement is a file of its own below {@code store/sql}, named like what it does.
 */
package org.hearthroll.store;
