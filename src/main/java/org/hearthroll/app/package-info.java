/** Start and stop: everything is built here, once, with constructors, and handed to the faces. */
package org.hearthroll.app;
