package org.yuheng.kernel.classmatter;

import static org.yuheng.kernel.classmatter.ClassMatterStage.CLOSED;
import static org.yuheng.kernel.classmatter.ClassMatterStage.GOVERNING;
import static org.yuheng.kernel.classmatter.ClassMatterStage.OPENED;
import static org.yuheng.kernel.classmatter.ClassMatterStage.WATCHING;
import static org.yuheng.kernel.classmatter.ClassMatterStage.WIDENING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done to a class matter, and from which stage: the one table that the decisions, the next steps on screen
 * and the refusals of the API read. A setting of this product; no law orders these steps.
 */
public enum ClassMatterVerb {
    APPROVE_OPENING("批准立项", EnumSet.of(OPENED)),
    ADD_MEMBER("纳入", EnumSet.of(OPENED, WIDENING, GOVERNING)),
    REMOVE_MEMBER("移出", EnumSet.of(OPENED, WIDENING, GOVERNING)),
    EXCLUDE("排查排除", EnumSet.of(WIDENING, GOVERNING)),
    RECORD_MEASURE("确定治理措施", EnumSet.of(WIDENING, GOVERNING)),
    COMPLETE_MEASURE("完成治理措施", EnumSet.of(GOVERNING)),
    START_WATCHING("开始跟踪", EnumSet.of(GOVERNING)),
    RECORD_RELAPSE("记录复发", EnumSet.of(WATCHING, CLOSED)),
    CLOSE("销号", EnumSet.of(OPENED, WIDENING, GOVERNING, WATCHING));

    private final String chinese;
    private final Set<ClassMatterStage> from;

    ClassMatterVerb(String chinese, Set<ClassMatterStage> from) {
        this.chinese = chinese;
        this.from = from;
    }

    public String chinese() {
        return chinese;
    }

    /** The verb as it stands in a path: {@code add-member}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPossibleIn(ClassMatterStage stage) {
        return from.contains(stage);
    }

    public static List<ClassMatterVerb> possibleIn(ClassMatterStage stage) {
        return Arrays.stream(values()).filter(verb -> verb.isPossibleIn(stage)).toList();
    }
}
