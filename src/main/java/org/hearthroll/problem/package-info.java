/**
 * The problem ledger of the two assurances and three guarantees: the declared tree of problem types with who leads, what is done and
 * what counts as resolved, the states a problem goes through and the tiers that carry a deadline. It knows no ledger file and no table.
 */
package org.hearthroll.problem;
