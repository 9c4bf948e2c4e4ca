/**
 * How work behaves whatever it is about: how it reports its progress, how it is stopped, how it leaves a file. Every package may use it,
 * it uses none.
 */
package org.hearthroll.work;
