package org.yuheng.query.classmatter;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.classmatter.ClassTrigger;
import org.yuheng.kernel.classmatter.ClassTriggers;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.index.IndexEntry;
import org.yuheng.query.index.Indexing;

/** Complaints, cases and class matters in one index, so that one place in the log holds for what is counted and decided. */
final class ClassIndexing implements Indexing<ClassEntry> {
    private static final String FORMAT = "1";

    @Override
    public String name() {
        return "class-search-v" + FORMAT;
    }

    /** A new threshold, or one that looks at something else, is counted from the first event on. */
    @Override
    public String format() {
        var keys = ClassTriggers.published().stream()
                .map(trigger -> trigger.reference() + "="
                        + trigger.dimensions().stream().map(Enum::name).sorted().toList())
                .sorted()
                .toList();
        return FORMAT + " " + keys;
    }

    @Override
    public String aggregateType() {
        return "ClassMatter";
    }

    @Override
    public Class<RecordedEvent> family() {
        return RecordedEvent.class;
    }

    @Override
    public Class<ClassEntry> documentType() {
        return ClassEntry.class;
    }

    @Override
    public ClassEntry fold(ClassEntry before, RecordedEvent event, long version) {
        return ClassEntryFold.apply(before, event, version);
    }

    @Override
    public Map<String, String> texts(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public void describe(ClassEntry document, String text, IndexEntry entry) {
        if (document == null) {
            return;
        }
        if (document.occurrence() != null && document.occurrence().counts()) {
            occurrence(document.occurrence(), entry);
        }
        if (document.matter() != null) {
            matter(document.matter(), entry);
        }
        if (document.dismissed() != null) {
            entry.flag(ClassField.TAKES, true);
            var dismissed = document.dismissed();
            dismissed.memberIds().stream()
                    .distinct()
                    .forEach(id -> entry.oneOfSeveral(ClassField.DISMISSED, dismissed.trigger() + "|" + id));
        }
    }

    private static void occurrence(ClassOccurrence occurrence, IndexEntry entry) {
        entry.flag(ClassField.COUNTS, true);
        entry.counted(ClassField.MEMBER_KIND, occurrence.kind().name());
        long day = occurrence.day().toEpochDay();
        entry.point(ClassField.DAY, day);
        entry.sorted(ClassField.DAY, day);
        entry.group(ClassField.REGION, occurrence.regionCode());
        Places.path(occurrence.regionCode()).forEach(code -> entry.term(ClassField.REGION_PATH, code));
        entry.termIfAny(ClassField.ORGAN, occurrence.organId());
        entry.termIfAny(ClassField.ITEM, occurrence.itemCode());
        Set<String> categories = new HashSet<>();
        occurrence.categories().forEach(category -> {
            categories.add(category.name());
            categories.add(category.group().name());
        });
        categories.forEach(category -> entry.term(ClassField.CATEGORY, category));
        keys(occurrence).distinct().forEach(key -> entry.oneOfSeveral(ClassField.KEY, key));
        entry.flag(ClassField.TAKES, !occurrence.complaintIds().isEmpty());
        occurrence.complaintIds().stream().distinct().forEach(id -> entry.oneOfSeveral(ClassField.HOLDS, id));
    }

    /** A region that has left the list since then is counted by the other parts only. */
    private static Stream<String> keys(ClassOccurrence occurrence) {
        return Places.find(occurrence.regionCode()).isEmpty()
                ? Stream.empty()
                : ClassTriggers.published().stream()
                        .flatMap((ClassTrigger trigger) -> ClassKey.of(trigger, occurrence).stream())
                        .map(CountedUnder::write);
    }

    private static void matter(ClassMatterDocument matter, IndexEntry entry) {
        var opening = matter.opening();
        entry.flag(ClassField.MATTER, true);
        entry.flag(ClassField.TAKES, true);
        entry.term(ClassField.STAGE, matter.stage().name());
        entry.flag(ClassField.RELAPSED, matter.relapsed());
        Places.path(opening.bureauRegion()).forEach(code -> entry.term(ClassField.BUREAU_PATH, code));
        Places.path(opening.definition().regionCode()).forEach(code -> entry.term(ClassField.REGION_PATH, code));
        entry.termIfAny(ClassField.ORGAN, opening.definition().organId());
        entry.termIfAny(ClassField.ITEM, opening.definition().itemCode());
        if (opening.definition().category() != null) {
            entry.term(ClassField.CATEGORY, opening.definition().category().name());
        }
        entry.sorted(ClassField.OPENED_AT, opening.at().toEpochMilli());
        Stream.concat(
                        matter.members().stream()
                                .filter(member -> isCounted(member.kind()))
                                .map(ClassMatterDocument.Member::targetId),
                        matter.excluded().stream()
                                .filter(checked -> isCounted(checked.kind()))
                                .map(ClassMatterDocument.Checked::targetId))
                .distinct()
                .forEach(id -> entry.oneOfSeveral(ClassField.MEMBER, id));
    }

    private static boolean isCounted(ClassMemberKind kind) {
        return kind == ClassMemberKind.CASE || kind == ClassMemberKind.COMPLAINT;
    }
}
