/**
 * What makes a good assistance plan: the catalogue of measures, the matrix of what a cause asks for, the conditions a household is
 * recorded with, the rules a plan is checked by, measures to suggest, and how one state of a plan differs from the next.
 */
package org.hearthroll.plan;
