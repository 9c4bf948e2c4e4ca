/**
 * Measurements, run by {@code mvn -Pbench} and never as tests: they print ratios against the sqlite3 command line and a bare
 * fastexcel-reader pass of the same run, because absolute times say little between two machines or two days.
 */
package org.hearthroll.bench;
