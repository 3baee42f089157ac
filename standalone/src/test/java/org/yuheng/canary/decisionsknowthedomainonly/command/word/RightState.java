package org.yuheng.canary.decisionsknowthedomainonly.command.word;

import java.time.LocalDate;

sealed interface RightState permits RightState.Open {
    record Open(String wordId, LocalDate dueOn) implements RightState {}
}
