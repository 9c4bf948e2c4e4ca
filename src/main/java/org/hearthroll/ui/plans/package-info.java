/** The page on which every household gets its assistance plan: who needs one, the plan as a table, what the rules say, what to add. */
package org.hearthroll.ui.plans;
