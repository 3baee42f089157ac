package org.yuheng.kernel.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.rule.BindingLevel;

/** The thresholds are data, and say honestly that no law gives them. */
class ClassTriggersTest {
    @Test
    void everyThresholdIsLabelledAsASettingOfTheBureau() {
        assertThat(ClassTriggers.published()).isNotEmpty().allSatisfy(trigger -> {
            assertThat(trigger.binding()).isEqualTo(BindingLevel.BUREAU_SETTING);
            assertThat(trigger.source()).isEqualTo("D");
            assertThat(trigger.note()).startsWith("本局设定");
        });
        assertThat(ClassTriggers.published())
                .extracting(ClassTrigger::reference)
                .doesNotHaveDuplicates();
    }

    @Test
    void aWrongLineStopsTheProgram() {
        assertThatThrownBy(() -> ClassTriggers.parse(List.of("[a@1]", "nmae = x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownThresholdIsRefused() {
        assertThatThrownBy(() -> ClassTriggers.byReference("nothing@1")).isInstanceOf(DomainError.class);
    }

    @Test
    void somethingAboutTwoMattersIsCountedUnderBoth() {
        var keys = ClassKey.of(trigger("category-organ@1"), matter("organ", Category.FINE_REPEATED, Category.STANDARD));

        assertThat(keys).extracting(ClassKey::category).containsExactly(Category.FINE_REPEATED, Category.STANDARD);
    }

    @Test
    void aGroupCountsItsKindsTogether() {
        var keys =
                ClassKey.of(trigger("group-county@1"), matter(null, Category.FINE_REPEATED, Category.FINE_EXCESSIVE));

        assertThat(keys).containsExactly(new ClassKey("group-county@1", Category.FINE, null, "410105", null));
    }

    @Test
    void whatHasNoOrganYetIsCountedUnderNone() {
        assertThat(ClassKey.of(trigger("category-organ@1"), matter(null, Category.FINE_REPEATED)))
                .isEmpty();
    }

    @Test
    void casesOfOneItemAreCountedTogetherWhateverTheyAreAboutAndOthersAreNot() {
        var keys = ClassKey.of(trigger("item-city@1"), ofItem("330216011000", Category.FINE_REPEATED));

        assertThat(keys).containsExactly(new ClassKey("item-city@1", null, null, "410100", "330216011000"));
        assertThat(ClassKey.of(trigger("item-city@1"), ofItem("330216011000", Category.SEAL)))
                .isEqualTo(keys);
        assertThat(ClassKey.of(trigger("item-city@1"), ofItem(null, Category.FINE_REPEATED)))
                .isEmpty();
    }

    @Test
    void oneKeyAndAnchorHaveOneIdAndOthersHaveOthers() {
        var key = new ClassKey("category-organ@1", Category.FINE_REPEATED, "organ", null, null);
        var other = new ClassKey("category-organ@1", Category.STANDARD, "organ", null, null);

        assertThat(key.suggestionId("a")).isEqualTo(key.suggestionId("a"));
        assertThat(List.of(key.suggestionId("a"), key.suggestionId("b"), other.suggestionId("a")))
                .doesNotHaveDuplicates();
    }

    private static ClassTrigger trigger(String reference) {
        return ClassTriggers.byReference(reference);
    }

    private static ClassOccurrence matter(String organ, Category... categories) {
        return matter(organ, null, categories);
    }

    private static ClassOccurrence ofItem(String itemCode, Category category) {
        return matter("organ", itemCode, category);
    }

    private static ClassOccurrence matter(String organ, String itemCode, Category... categories) {
        return new ClassOccurrence(
                ClassMemberKind.CASE,
                "id",
                List.of(categories),
                organ,
                "410105",
                LocalDate.parse("2026-03-01"),
                false,
                List.of(),
                itemCode);
    }
}
