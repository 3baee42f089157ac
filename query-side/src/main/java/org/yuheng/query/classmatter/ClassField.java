package org.yuheng.query.classmatter;

/** Fields of the index of classes, beside those that every index has. */
final class ClassField {
    /** On a complaint or case that counts now. */
    static final String COUNTS = "counts";
    /** Under which keys it is counted: the key as {@link CountedUnder} writes it. */
    static final String KEY = "key";

    static final String DAY = "day";
    static final String REGION = "region";
    static final String REGION_PATH = "regionPath";
    static final String MEMBER_KIND = "memberKind";
    static final String CATEGORY = "category";
    static final String ORGAN = "organ";
    static final String ITEM = "item";
    /** On a case that counts: the complaints that are counted with it. */
    static final String HOLDS = "holds";
    /** On a class matter: the complaints and cases that belong to it or were found clean. */
    static final String MEMBER = "member";
    /** On a dismissed suggestion: {@code trigger|id} of what had been counted. */
    static final String DISMISSED = "dismissed";

    static final String MATTER = "matter";
    static final String STAGE = "stage";
    static final String RELAPSED = "relapsed";
    static final String BUREAU_PATH = "bureauPath";
    static final String OPENED_AT = "openedAt";
    /** Whether it has any of {@link #HOLDS}, {@link #MEMBER} or {@link #DISMISSED}. */
    static final String TAKES = "takes";

    private ClassField() {}
}
