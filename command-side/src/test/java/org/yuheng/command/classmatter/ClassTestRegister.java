package org.yuheng.command.classmatter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;

/** Complaints, cases and organs of the specifications. */
final class ClassTestRegister implements ClassRegister {
    static final String CASE = id(100);
    static final String CASE_WITHOUT_FINDING = id(101);

    private static final Map<String, String> REGIONS = Map.of(
            ClassHistories.ORGAN,
            "410100",
            "organ.zhengzhou.cgj",
            "410100",
            "organ.jinshui.scjg",
            "410105",
            "organ.henan.scjg",
            "410000",
            "bureau.zhengzhou",
            "410100");

    private final Map<String, ClassOccurrence> occurrences = new LinkedHashMap<>();

    /** Five complaints of the same kind at one organ on the first five days of March, and a case about the last one. */
    static ClassTestRegister usual() {
        var register = new ClassTestRegister();
        for (int day = 1; day <= 5; day++) {
            register.put(complaint(day, "2026-03-0" + day));
        }
        register.put(occurrence(ClassMemberKind.CASE, CASE, "2026-03-06", "410105", List.of(id(5))));
        register.put(occurrence(ClassMemberKind.CASE, CASE_WITHOUT_FINDING, "2026-03-07", "410105", List.of()));
        register.put(occurrence(ClassMemberKind.COMPLAINT, id(50), "2026-03-05", "410300", List.of()));
        register.put(complaint(60, "2026-09-01"));
        return register;
    }

    static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    static ClassOccurrence complaint(int number, String day) {
        return occurrence(ClassMemberKind.COMPLAINT, id(number), day, "410105", List.of());
    }

    private static ClassOccurrence occurrence(
            ClassMemberKind kind, String id, String day, String region, List<String> complaints) {
        return new ClassOccurrence(
                kind,
                id,
                List.of(Category.FINE_REPEATED),
                ClassHistories.ORGAN,
                region,
                LocalDate.parse(day),
                false,
                complaints,
                null);
    }

    void put(ClassOccurrence occurrence) {
        occurrences.put(occurrence.id(), occurrence);
    }

    @Override
    public Optional<ClassOccurrence> occurrence(String id) {
        return Optional.ofNullable(occurrences.get(id));
    }

    @Override
    public List<Category> findingsOf(String caseId) {
        return caseId.equals(CASE) ? List.of(Category.FINE_REPEATED) : List.of();
    }

    @Override
    public Optional<RegionCode> regionOf(String organisationId) {
        return Optional.ofNullable(REGIONS.get(organisationId)).map(RegionCode::of);
    }
}
