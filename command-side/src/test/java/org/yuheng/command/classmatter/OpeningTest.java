package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.classmatter.ClassHistories.ORGAN;
import static org.yuheng.command.classmatter.ClassHistories.nothing;
import static org.yuheng.command.classmatter.ClassHistories.opened;
import static org.yuheng.command.classmatter.ClassPersons.CLERK;
import static org.yuheng.command.classmatter.ClassPersons.CLERK_AS_HEAD;
import static org.yuheng.command.classmatter.ClassPersons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.classmatter.ClassPersons.HEAD;
import static org.yuheng.command.classmatter.ClassRequests.open;
import static org.yuheng.command.classmatter.ClassScenario.given;

import org.junit.jupiter.api.Test;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.classmatter.event.ClassMatterApproved;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.ErrorCode;

/** A class is opened by one person and approved by another. */
class OpeningTest {
    @Test
    void aClerkOpensAClassOnOnesOwn() {
        given(nothing())
                .when(open(CLERK, ClassOrigin.OWN_INITIATIVE, Category.FINE_REPEATED, ORGAN))
                .thenEvents(opened().getFirst())
                .andItStandsIn(ClassMatterStage.OPENED);
    }

    @Test
    void aFindingOfACaseBringsItsCaseAndItsMatter() {
        var events = given(nothing())
                .when(open(CLERK, ClassOrigin.CASE_FINDING, null, null))
                .thenRecorded(ClassMatterOpened.class, ClassMemberAdded.class)
                .recorded();

        assertThat(((ClassMatterOpened) events.getFirst()).category()).isEqualTo(Category.FINE_REPEATED);
        assertThat((ClassMemberAdded) events.getLast()).satisfies(member -> {
            assertThat(member.targetId()).isEqualTo(ClassTestRegister.CASE);
            assertThat(member.organId()).isEqualTo(ORGAN);
            assertThat(member.foundBy()).isEqualTo(FoundBy.CASE_FINDING);
        });
    }

    @Test
    void aCaseWithoutAReviewedFindingGivesNoClass() {
        given(nothing())
                .when(open(
                        CLERK,
                        ClassOrigin.CASE_FINDING,
                        ClassTestRegister.CASE_WITHOUT_FINDING,
                        null,
                        ORGAN,
                        "410100",
                        "d"))
                .thenRefused(ErrorCode.CLASS_FINDING_MISSING);
    }

    @Test
    void somethingMustSayWhatBelongsToTheClass() {
        given(nothing())
                .when(open(CLERK, ClassOrigin.OWN_INITIATIVE, null, null))
                .thenRefused(ErrorCode.CLASS_UNDEFINED);
    }

    @Test
    void anotherRegionIsNotTheBureausToWiden() {
        given(nothing())
                .when(open(CLERK, ClassOrigin.OWN_INITIATIVE, null, Category.FINE, null, "410300", "d"))
                .thenRefused(ErrorCode.NOT_IN_JURISDICTION);
    }

    @Test
    void anOrganAboveTheBureauIsNotItsToSupervise() {
        given(nothing())
                .when(open(CLERK, ClassOrigin.OWN_INITIATIVE, Category.FINE, "organ.henan.scjg"))
                .thenRefused(ErrorCode.HIGHER_ORGAN);
    }

    @Test
    void theOrganConcernedHasNoHandInIt() {
        given(nothing())
                .when(open(CLERK_OF_THE_ORGAN, ClassOrigin.OWN_INITIATIVE, Category.FINE, ORGAN))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void theSameRequestOnceMoreChangesNothingAndAnotherUnderItsNameIsAConflict() {
        given(opened())
                .when(open(CLERK, ClassOrigin.OWN_INITIATIVE, Category.FINE_REPEATED, ORGAN))
                .thenNothing();
        given(opened())
                .when(open(CLERK, ClassOrigin.OWN_INITIATIVE, null, Category.FINE, ORGAN, "410100", "other"))
                .thenRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void aHeadApprovesAndWideningBegins() {
        given(opened())
                .when(ClassRequests.approve(HEAD))
                .thenRecorded(ClassMatterApproved.class)
                .andItStandsIn(ClassMatterStage.WIDENING);
    }

    @Test
    void whoOpenedDoesNotApproveNotEvenAsHead() {
        given(opened()).when(ClassRequests.approve(CLERK_AS_HEAD)).thenRefused(ErrorCode.SAME_PERSON);
    }

    @Test
    void whatNobodyOpenedDoesNotExist() {
        given(nothing()).when(ClassRequests.approve(HEAD)).thenRefused(ErrorCode.NOT_FOUND);
    }
}
