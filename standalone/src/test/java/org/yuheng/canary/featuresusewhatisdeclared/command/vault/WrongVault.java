package org.yuheng.canary.featuresusewhatisdeclared.command.vault;

import org.yuheng.canary.featuresusewhatisdeclared.command.complaint.RightFile;

record WrongVault(RightFile[] files) {}
