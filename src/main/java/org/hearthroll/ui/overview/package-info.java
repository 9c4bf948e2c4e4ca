/** The page one begins the day with: how many, why, what is open, and what to do next; every figure leads to what is behind it. */
package org.hearthroll.ui.overview;
