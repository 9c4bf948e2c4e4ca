/**
 * The command line: one class a command, each a thin face on a deed of the desk. Exit codes are 0 done, 1 refused or failed,
 * 2 wrong usage, 3 done with rejected rows; whatever goes wrong is one sentence on standard error, never a stack trace.
 */
package org.hearthroll.cli;
