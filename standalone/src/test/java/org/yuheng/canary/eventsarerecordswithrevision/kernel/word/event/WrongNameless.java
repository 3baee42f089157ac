package org.yuheng.canary.eventsarerecordswithrevision.kernel.word.event;

public record WrongNameless(String wordId) {}
