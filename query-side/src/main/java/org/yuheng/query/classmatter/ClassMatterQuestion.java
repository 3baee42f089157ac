package org.yuheng.query.classmatter;

/** What a list of class matters is asked for; everything is text and may be missing. */
record ClassMatterQuestion(
        String stage,
        String category,
        String organId,
        String regionCode,
        String relapsed,
        String page,
        String size,
        String minPosition) {}
