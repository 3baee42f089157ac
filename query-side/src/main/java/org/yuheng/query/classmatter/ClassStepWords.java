package org.yuheng.query.classmatter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.query.words.Words;

/** Says the facts of a step as people say them. */
final class ClassStepWords {
    private ClassStepWords() {}

    static Map<String, String> of(Map<String, String> facts, Words words) {
        Map<String, String> said = new HashMap<>();
        facts.forEach((key, code) -> said.put(key, said(key, code, words)));
        return said;
    }

    private static String said(String key, String code, Words words) {
        return switch (key) {
            case "origin" -> words.name(ClassOrigin.valueOf(code));
            case "memberKind" -> words.name(ClassMemberKind.valueOf(code));
            case "foundBy" -> words.name(FoundBy.valueOf(code));
            case "measureKind" -> words.name(ClassMeasureKind.valueOf(code));
            case "closingGround" -> words.name(ClassClosingGround.valueOf(code));
            case "day", "until" -> words.day(LocalDate.parse(code));
            default -> code;
        };
    }
}
