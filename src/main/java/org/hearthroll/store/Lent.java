package org.hearthroll.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection while it is lent. */
@FunctionalInterface
interface Lent<T> {

    T use(Connection connection) throws SQLException;
}
