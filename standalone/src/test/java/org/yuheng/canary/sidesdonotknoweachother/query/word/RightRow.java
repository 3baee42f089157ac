package org.yuheng.canary.sidesdonotknoweachother.query.word;

public record RightRow() {}
