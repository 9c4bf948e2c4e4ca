/**
 * Documents an office hands out: facts become a form of headings and grids, which is written as Word or PDF, or fill the office's own Word
 * layout. The same facts give the same bytes.
 */
package org.hearthroll.report;
