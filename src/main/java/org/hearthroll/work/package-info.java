/** How work reports its progress and how it is stopped; every package may use it, it uses none. */
package org.hearthroll.work;
