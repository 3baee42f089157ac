package org.yuheng.query.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassDimension;
import org.yuheng.kernel.classmatter.ClassMatterOverlay;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.rule.BindingLevel;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.ClockState;

/** Words in both languages. */
class WordsTest {
    @ParameterizedTest
    @MethodSource("valuesThatPeopleRead")
    void everyValueHasANameInBothLanguages(Enum<?> value) {
        assertThat(Words.in(Locale.CHINESE).name(value)).isNotBlank();
        assertThat(Words.in(Locale.ENGLISH).name(value)).isNotBlank().matches("[^\\p{IsHan}]+");
    }

    static Stream<Enum<?>> valuesThatPeopleRead() {
        return Stream.<Enum<?>[]>of(
                        ComplaintStage.values(),
                        ComplaintVerb.values(),
                        Channel.values(),
                        Category.values(),
                        RefusalReason.values(),
                        ErasureGround.values(),
                        Finding.values(),
                        IdentityMode.values(),
                        JurisdictionGround.values(),
                        Overlay.values(),
                        Remedy.values(),
                        ReopeningGround.values(),
                        SuspensionGround.values(),
                        TerminationGround.values(),
                        ClassMatterStage.values(),
                        ClassMatterVerb.values(),
                        ClassMatterOverlay.values(),
                        ClassOrigin.values(),
                        ClassMemberKind.values(),
                        FoundBy.values(),
                        ClassMeasureKind.values(),
                        ClassClosingGround.values(),
                        ClassDimension.values(),
                        PeriodUnit.values(),
                        ClockState.values(),
                        Awaited.values(),
                        Role.values(),
                        CaseStage.values(),
                        CaseVerb.values(),
                        CaseOverlay.values(),
                        CaseOrigin.values(),
                        SupervisionMode.values(),
                        Proceedings.values(),
                        ServiceManner.values(),
                        MeasureKind.values(),
                        EvidenceOrigin.values(),
                        RecusalGround.values(),
                        FindingNature.values(),
                        PaperKind.values(),
                        PaperState.values(),
                        ObjectionOutcome.values(),
                        DecisionGround.values(),
                        CirculationScope.values(),
                        PersonnelKind.values(),
                        ClueKind.values(),
                        ClueOutcome.values(),
                        FollowUpKind.values(),
                        MoneyKind.values(),
                        CaseSuspensionGround.values(),
                        ClockKind.values(),
                        BindingLevel.values())
                .flatMap(Stream::of);
    }

    @Test
    void aPartInBracketsIsLeftOutWithoutItsDetail() {
        var words = Words.in(Locale.ENGLISH);
        var details = Map.of("dueOn", "2026-11-05");

        assertThat(words.text("step.ComplaintSupplemented", details)).endsWith("ends with 2026-11-05.");
    }

    @Test
    void aDetailIsNeverTakenForATemplate() {
        var words = Words.in(Locale.ENGLISH);

        assertThat(words.text("step.ComplaintRefusalProposed", Map.of("reason", "[{dueOn}] $1")))
                .contains("[{dueOn}] $1");
    }

    @Test
    void anUnknownKeyIsAMistake() {
        assertThatThrownBy(() -> Words.in(Locale.CHINESE).text("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyOtherLanguageThanEnglishIsChinese() {
        assertThat(Words.in(Locale.FRENCH)).isSameAs(Words.in(Locale.CHINESE));
        assertThat(Words.in(Locale.UK)).isSameAs(Words.in(Locale.ENGLISH));
    }
}
