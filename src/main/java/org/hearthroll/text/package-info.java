/**
 * Words. Below the faces nobody writes a sentence: a {@link org.hearthroll.text.Message} carries the key and its arguments, and
 * {@link org.hearthroll.text.Texts} speaks it in the language the user chose.
 */
package org.hearthroll.text;
