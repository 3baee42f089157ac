package org.yuheng.canary.foldsknowthedomainonly.query.word;

import java.time.Instant;

record RightFold(String wordId, Instant at) {}
