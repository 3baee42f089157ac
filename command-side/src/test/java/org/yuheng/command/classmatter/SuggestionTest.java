package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.classmatter.ClassHistories.nothing;
import static org.yuheng.command.classmatter.ClassPersons.CLERK;
import static org.yuheng.command.classmatter.ClassPersons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.classmatter.ClassPersons.HEAD;
import static org.yuheng.command.classmatter.ClassRequests.adopt;
import static org.yuheng.command.classmatter.ClassRequests.dismiss;
import static org.yuheng.command.classmatter.ClassRequests.suggestion;
import static org.yuheng.command.classmatter.ClassRequests.suggestionId;
import static org.yuheng.command.classmatter.ClassScenario.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.command.classmatter.ClassMatterCommand.Suggestion;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.error.ErrorCode;

/** What a view suggests is checked against the log before a person's word has an effect. The threshold is four in 90 days. */
class SuggestionTest {
    private static final String ID = suggestionId(1);

    @Test
    void adoptingOpensAClassWithWhatWasCounted() {
        var adopted = given(nothing())
                .when(adopt(CLERK, ID, suggestion(1, 2, 3, 4)))
                .thenRecorded(
                        ClassMatterOpened.class,
                        ClassMemberAdded.class,
                        ClassMemberAdded.class,
                        ClassMemberAdded.class,
                        ClassMemberAdded.class);

        assertThat(((ClassMatterOpened) adopted.recorded().getFirst()).trigger())
                .isEqualTo("category-organ@1");
        assertThat(adopted.andItStandsIn(ClassMatterStage.OPENED).members()).hasSize(4);
    }

    @Test
    void aCaseCountsInPlaceOfItsComplaints() {
        given(nothing())
                .when(adopt(CLERK, ID, withCase(1, 2, 3)))
                .thenRecorded(
                        ClassMatterOpened.class,
                        ClassMemberAdded.class,
                        ClassMemberAdded.class,
                        ClassMemberAdded.class,
                        ClassMemberAdded.class);
        given(nothing()).when(adopt(CLERK, ID, withCase(1, 2, 5))).thenRefused(ErrorCode.THRESHOLD_NOT_REACHED);
    }

    @Test
    void threeAreNotFour() {
        given(nothing())
                .when(adopt(CLERK, ID, suggestion(1, 2, 3)))
                .thenRefused(ErrorCode.THRESHOLD_NOT_REACHED)
                .withDetail("counted", 3);
    }

    @Test
    void theSameOneFourTimesIsOne() {
        given(nothing()).when(adopt(CLERK, ID, suggestion(1, 1, 1, 1))).thenRefused(ErrorCode.THRESHOLD_NOT_REACHED);
    }

    @Test
    void whatLiesOutsideTheWindowDoesNotCount() {
        given(nothing()).when(adopt(CLERK, ID, suggestion(1, 2, 3, 60))).thenRefused(ErrorCode.THRESHOLD_NOT_REACHED);
    }

    @Test
    void whatTurnedOutToBeUnfoundedDoesNotCount() {
        var register = ClassTestRegister.usual();
        var fourth = ClassTestRegister.complaint(4, "2026-03-04");
        register.put(new ClassOccurrence(
                fourth.kind(),
                fourth.id(),
                fourth.categories(),
                fourth.organId(),
                fourth.regionCode(),
                fourth.day(),
                true,
                List.of(),
                null));

        given(nothing())
                .knowing(register)
                .when(adopt(CLERK, ID, suggestion(1, 2, 3, 4)))
                .thenRefused(ErrorCode.THRESHOLD_NOT_REACHED);
    }

    @Test
    void whatIsNotThereOrNotWithinReachIsUnknown() {
        given(nothing()).when(adopt(CLERK, ID, suggestion(1, 2, 3, 99))).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
        given(nothing()).when(adopt(CLERK, ID, suggestion(1, 2, 3, 50))).thenRefused(ErrorCode.CLASS_MEMBER_UNKNOWN);
    }

    @Test
    void theIdOfAnotherSuggestionFindsNothing() {
        given(nothing())
                .when(adopt(CLERK, ClassHistories.ID, suggestion(1, 2, 3, 4)))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void anUnknownThresholdFindsNothing() {
        var other = new Suggestion(
                new ClassKey("nothing@1", null, null, null, null),
                suggestion(1, 2, 3, 4).memberIds());

        given(nothing()).when(adopt(CLERK, ID, other)).thenRefused(ErrorCode.UNKNOWN_TRIGGER);
    }

    @Test
    void aHeadDismissesWithAReason() {
        given(nothing())
                .when(dismiss(HEAD, ID, suggestion(1, 2, 3, 4), "分属不同事由，不构成类案"))
                .thenRecorded(ClassSuggestionDismissed.class)
                .andTheVaultKeeps(Map.of("dismissal-1", "分属不同事由，不构成类案"));
    }

    @Test
    void withoutAReasonNothingIsDismissed() {
        given(nothing())
                .when(dismiss(HEAD, ID, suggestion(1, 2, 3, 4), null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @Test
    void theOrganConcernedDismissesNothing() {
        given(nothing())
                .when(dismiss(CLERK_OF_THE_ORGAN, ID, suggestion(1, 2, 3, 4), "不属实"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void whatWasDecidedIsDecided() {
        given(dismissed()).when(adopt(CLERK, ID, suggestion(1, 2, 3, 4))).thenRefused(ErrorCode.SUGGESTION_DECIDED);
        given(dismissed())
                .when(dismiss(HEAD, ID, suggestion(1, 2, 3, 4), "再次"))
                .thenRefused(ErrorCode.SUGGESTION_DECIDED);
        given(adopted())
                .when(dismiss(HEAD, ID, suggestion(1, 2, 3, 4), "再次"))
                .thenRefused(ErrorCode.SUGGESTION_DECIDED)
                .withDetail("existing", ID);
        given(adopted()).when(adopt(CLERK, ID, suggestion(1, 2, 3, 4))).thenNothing();
    }

    private static List<ClassMatterEvent> dismissed() {
        return given(nothing())
                .when(dismiss(HEAD, ID, suggestion(1, 2, 3, 4), "不构成类案"))
                .recorded();
    }

    private static List<ClassMatterEvent> adopted() {
        return given(nothing()).when(adopt(CLERK, ID, suggestion(1, 2, 3, 4))).recorded();
    }

    private static Suggestion withCase(int... complaints) {
        var ids = new ArrayList<>(suggestion(complaints).memberIds());
        ids.add(ClassTestRegister.CASE);
        return new Suggestion(ClassRequests.KEY, ids);
    }
}
