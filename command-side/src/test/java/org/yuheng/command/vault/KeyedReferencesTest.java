package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stand-ins for values that must not be in the log. */
class KeyedReferencesTest {
    private static final String ID = "0f7d1c52-7c0b-5d1e-9a53-2f6f3a1f2b10";
    private static final int MANY = 100_000;

    private final KeyedReferences references = new KeyedReferences(TestKeys.of(1));
    private final KeyedReferences otherKeys = new KeyedReferences(TestKeys.of(2));

    @Test
    void aReceiptCodeHasSixteenSignsThatNobodyMistakes() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(references.receiptCode(id(i))).matches("[2-9A-HJKMNP-Z]{16}");
        }
    }

    @Test
    void amongManyReceiptCodesNoTwoAreTheSame() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            codes.add(references.receiptCode(id(i)));
        }

        assertThat(codes).hasSize(MANY);
    }

    @Test
    void everySignIsUsedAtEveryPlace() {
        for (int place = 0; place < 16; place++) {
            Set<Character> signs = new HashSet<>();
            for (int i = 0; i < 1_000; i++) {
                signs.add(references.receiptCode(id(i)).charAt(place));
            }
            assertThat(signs).as("place %d", place).hasSize(31);
        }
    }

    @Test
    void theSameComplaintHasTheSameReceiptCodeForEver() {
        // printed on paper that people hold: if this changes, none of them comes back to a complaint
        assertThat(references.receiptCode(ID)).isEqualTo("BQ69625A6BZQNN4Z");
        assertThat(new KeyedReferences(TestKeys.of(1)).receiptCode(ID)).isEqualTo(references.receiptCode(ID));
    }

    @Test
    void theSameContentHasTheSameDigestForEver() {
        // stands in the log: if this changes, every repeated request becomes a conflict
        assertThat(references.content("PORTAL", null, "words")).isEqualTo("97a807bb9ec4e4d4f6b2c4becd0b9dc1");
        assertThat(references.externalNumber("HOTLINE/410100", "1")).isEqualTo("426eb8cf27a14ecb590c63f2c4512a57");
        assertThat(references.enterprise("91410100000000019L", "示范一号餐饮店"))
                .isEqualTo("cf19012a6a477f42f38331b661090e10");
    }

    @Test
    void underAnotherMasterKeyEverythingIsDifferent() {
        assertThat(otherKeys.receiptCode(ID)).isNotEqualTo(references.receiptCode(ID));
        assertThat(otherKeys.externalNumber("HOTLINE/410100", "1"))
                .isNotEqualTo(references.externalNumber("HOTLINE/410100", "1"));
        assertThat(otherKeys.enterprise("91410100000000019L", null))
                .isNotEqualTo(references.enterprise("91410100000000019L", null));
        assertThat(otherKeys.content("a")).isNotEqualTo(references.content("a"));
    }

    @Test
    void anEnterpriseIsKnownByItsCodeWhateverNameIsWritten() {
        assertThat(references.enterprise("91410100000000019L", "示范一号餐饮店"))
                .isEqualTo(references.enterprise("91410100000000019L", "示范一号"))
                .isNotEqualTo(references.enterprise("91410300000000019Y", "示范一号餐饮店"));
    }

    @Test
    void withoutACodeAnEnterpriseIsKnownByItsNameHoweverItIsTyped() {
        assertThat(references.enterprise(null, "示范一号（郑州）餐饮店"))
                .isEqualTo(references.enterprise(null, " 示范一号(郑州) 餐饮店　"))
                .isEqualTo(references.enterprise(null, "示范一号（郑州）餐饮店\u200B"))
                .isNotEqualTo(references.enterprise(null, "示范二号（郑州）餐饮店"));
        assertThat(references.enterprise(null, "ＡＢＣ公司")).isEqualTo(references.enterprise(null, "abc公司"));
    }

    @Test
    void aNameIsNoCode() {
        assertThat(references.enterprise(null, "91410100000000019L"))
                .isNotEqualTo(references.enterprise("91410100000000019L", null));
    }

    @Test
    void externalNumbersOfTwoSendersAreTwo() {
        assertThat(references.externalNumber("HOTLINE/410100", "1"))
                .isNotEqualTo(references.externalNumber("HOTLINE/410300", "1"))
                .isNotEqualTo(references.externalNumber("HOTLINE/41010", "01"));
    }

    @Test
    void partsOfContentDoNotRunIntoEachOther() {
        assertThat(references.content("a", "bc")).isNotEqualTo(references.content("ab", "c"));
        assertThat(references.content("a", null)).isNotEqualTo(references.content("a", ""));
        assertThat(references.content("a", null)).isNotEqualTo(references.content("a"));
        assertThat(references.content("a", "b\u00001:c")).isNotEqualTo(references.content("a", "b", "c"));
    }

    @Test
    void aReferenceSaysNothingOfItsValue() {
        assertThat(references.enterprise(null, "示范一号餐饮店")).matches("[0-9a-f]{32}");
        assertThat(references.content("欧阳绝密")).matches("[0-9a-f]{32}");
    }

    private static String id(int i) {
        return new UUID(i, 17).toString();
    }
}
