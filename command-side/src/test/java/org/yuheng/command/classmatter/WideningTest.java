package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.classmatter.ClassHistories.ORGAN;
import static org.yuheng.command.classmatter.ClassHistories.after;
import static org.yuheng.command.classmatter.ClassHistories.widening;
import static org.yuheng.command.classmatter.ClassPersons.CLERK;
import static org.yuheng.command.classmatter.ClassPersons.CLERK_OF_HENAN;
import static org.yuheng.command.classmatter.ClassPersons.CLERK_OF_JINSHUI;
import static org.yuheng.command.classmatter.ClassPersons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.classmatter.ClassRequests.add;
import static org.yuheng.command.classmatter.ClassRequests.complaint;
import static org.yuheng.command.classmatter.ClassRequests.exclude;
import static org.yuheng.command.classmatter.ClassRequests.file;
import static org.yuheng.command.classmatter.ClassRequests.organ;
import static org.yuheng.command.classmatter.ClassRequests.remove;
import static org.yuheng.command.classmatter.ClassScenario.given;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuheng.command.classmatter.ClassMatterCommand.Candidate;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassMemberExcluded;
import org.yuheng.kernel.classmatter.event.ClassMemberRemoved;
import org.yuheng.kernel.error.ErrorCode;

/** 排查: what belongs to the class, what was taken out again, and what was checked and is clean. */
class WideningTest {
    @Test
    void fiftyOneContractsComeInAtOnceWithTheirReferencesInTheVault() {
        var contracts = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> file("合同" + number))
                .toArray(Candidate[]::new);
        var added = given(widening()).when(add(CLERK, contracts));

        assertThat(added.andItStandsIn(ClassMatterStage.WIDENING).members()).hasSize(52);
        assertThat(added.recorded()).hasSize(51).allSatisfy(event -> {
            var member = (ClassMemberAdded) event;
            assertThat(member.organId()).isEqualTo(ORGAN);
            assertThat(member.labelRef()).isEqualTo("label-" + (member.ordinal() + 2));
        });
    }

    @Test
    void twoHundredAndOneAreTooManyAtOnce() {
        var many = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> file("合同" + number))
                .toArray(Candidate[]::new);

        given(widening()).when(add(CLERK, many)).thenRefused(ErrorCode.TOO_MANY_AT_ONCE);
        given(widening()).when(add(CLERK)).thenRefused(ErrorCode.MISSING_FIELD);
    }

    @Test
    void aFileIsAReferenceInTheVaultAndADigestInTheLog() {
        given(widening())
                .when(add(CLERK, file("合同一")))
                .thenRecorded(ClassMemberAdded.class)
                .andTheVaultKeeps(Map.of("label-4", "合同一"));
    }

    @Test
    void howItWasFoundIsSaid() {
        var unsaid = new Candidate(ClassMemberKind.ORGAN, ORGAN, ORGAN, null, null, null);

        given(widening())
                .when(add(CLERK, unsaid))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "foundBy");
    }

    @Test
    void nothingBelongsToAClassTwice() {
        given(widening()).when(add(CLERK, complaint(1))).thenRefused(ErrorCode.CLASS_MEMBER_EXISTS);
        given(widening())
                .when(add(CLERK, file("合同一"), file("合同一")))
                .thenRefused(ErrorCode.CLASS_MEMBER_EXISTS)
                .withDetail("member", "合同一");
    }

    @Test
    void whatIsNotThereOrSomethingElseOrOutOfReachIsUnknown() {
        var caseAsComplaint =
                new Candidate(ClassMemberKind.COMPLAINT, ClassTestRegister.CASE, null, FoundBy.STATISTICS, null, null);

        given(widening()).when(add(CLERK, complaint(99))).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
        given(widening()).when(add(CLERK, complaint(50))).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
        given(widening()).when(add(CLERK, caseAsComplaint)).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
    }

    @Test
    void anOrganIsARegisteredOneAndNotAboveTheBureau() {
        given(widening()).when(add(CLERK, organ("organ.jinshui.scjg"))).thenRecorded(ClassMemberAdded.class);
        given(widening()).when(add(CLERK, organ("organ.henan.scjg"))).thenRefused(ErrorCode.HIGHER_ORGAN);
        given(widening()).when(add(CLERK, organ("organ.nowhere"))).thenRefused(ErrorCode.UNKNOWN_ORGAN);
    }

    @Test
    void onlyTheBureauThatOpenedItGoesOnWithIt() {
        given(widening()).when(add(CLERK_OF_HENAN, complaint(2))).thenRefused(ErrorCode.NOT_HANDLING_BUREAU);
        given(widening()).when(add(CLERK_OF_JINSHUI, complaint(2))).thenRefused(ErrorCode.NOT_HANDLING_BUREAU);
        given(widening()).when(add(CLERK_OF_THE_ORGAN, complaint(2))).thenRefused(ErrorCode.NOT_HANDLING_BUREAU);
    }

    @Test
    void aMemberIsTakenOutWithAReasonAndItsOrdinalIsNotGivenAgain() {
        var removed = given(widening())
                .when(remove(CLERK, 1, "不属于同类问题"))
                .thenRecorded(ClassMemberRemoved.class)
                .recorded();
        var again = given(after(widening(), removed.toArray(ClassMatterEvent[]::new)))
                .when(add(CLERK, complaint(1)));

        assertThat(((ClassMemberAdded) again.recorded().getFirst()).ordinal()).isEqualTo(2);
        given(widening()).when(remove(CLERK, 1, null)).thenRefused(ErrorCode.MISSING_FIELD);
        given(widening()).when(remove(CLERK, 7, "无")).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
    }

    @Test
    void whatIsCheckedAndCleanIsCountedAndStaysOut() {
        var excluded = given(widening())
                .when(exclude(CLERK, file("合同二"), complaint(1)))
                .thenRecorded(ClassMemberExcluded.class, ClassMemberExcluded.class);
        var state = excluded.andItStandsIn(ClassMatterStage.WIDENING);

        assertThat(state.excluded()).hasSize(2);
        assertThat(state.members()).isEmpty();
        given(after(widening(), excluded.recorded().toArray(ClassMatterEvent[]::new)))
                .when(add(CLERK, file("合同二")))
                .thenRefused(ErrorCode.CLASS_MEMBER_EXISTS);
    }

    @Test
    void aRequestIsDoneAsAWholeOrNotAtAll() {
        given(widening()).when(add(CLERK, complaint(2), complaint(99))).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
    }
}
