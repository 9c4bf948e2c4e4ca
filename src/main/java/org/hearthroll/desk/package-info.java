/**
 * What a user can do with a workspace, one class per deed. Both faces, window and command line, call these and nothing below; here
 * deeds are made whole (one transaction, one line in the audit) and receipts are written.
 */
package org.hearthroll.desk;
