package org.yuheng.canary.decisionsknowthedomainonly.command.word;

import org.springframework.jdbc.core.JdbcTemplate;

record WrongStoreGuards(JdbcTemplate jdbc) {}
