package org.yuheng.canary.kernelknowsnoframework.kernel.word;

import java.sql.ResultSet;
import java.sql.SQLException;

record WrongRow(String id) {
    static WrongRow of(ResultSet row) throws SQLException {
        return new WrongRow(row.getString(1));
    }
}
