package org.yuheng.canary.sidesdonotknoweachother.query.word;

import org.yuheng.canary.sidesdonotknoweachother.command.word.RightCommand;

record WrongView(RightCommand command) {}
