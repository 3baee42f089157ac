package org.yuheng.canary.sidesdonotknoweachother.command.word;

import org.yuheng.canary.sidesdonotknoweachother.query.word.RightRow;

record WrongDecision(RightRow row) {}
