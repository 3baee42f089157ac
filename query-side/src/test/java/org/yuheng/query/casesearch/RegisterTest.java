package org.yuheng.query.casesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Person;
import org.yuheng.query.casesupervision.PaperAnswer;
import org.yuheng.query.support.CaseSearchFixture;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.People;

/** The register of papers, and what an organ still owes. */
class RegisterTest {
    @TempDir
    private Path folder;

    private CaseSearchFixture fixture;
    private CaseListQueries queries;

    private final CaseStory opinion = new CaseStory("opinion")
            .at("2026-10-01T01:00:00Z")
            .reviewed()
            .served(PaperKind.SUPERVISION_OPINION)
            .did(CaseVerb.SET_FOLLOW_UP)
            .tell(draft());
    private final CaseStory letter = new CaseStory("letter")
            .reviewed()
            .served(PaperKind.SUPERVISION_LETTER)
            .did(CaseVerb.WITHDRAW_PAPER);
    private final CaseStory others =
            new CaseStory("others").about("organ-cg").reviewed().served(PaperKind.SUPERVISION_OPINION);

    @BeforeEach
    void start() {
        fixture = new CaseSearchFixture(folder.resolve("index-cases")).has(opinion, letter, others);
        queries = new CaseListQueries(fixture.search(), fixture.patience(), fixture.organs(), fixture.legalTime());
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | SUPERVISION_OPINION | opinion-P1 others-P1",
                "kind | SUPERVISION_OPINION,SUPERVISION_LETTER | opinion-P1 letter-P1 others-P1",
                "state | WITHDRAWN | letter-P1",
                "state | DRAFTED | opinion-P2",
                "issuer | bureau-zz | opinion-P1 letter-P1 others-P1",
                "issuer | gov-zz | ",
                "year | 2026 | opinion-P1 letter-P1 others-P1",
                "year | 2025 | ",
                "organId | organ-cg | others-P1",
                "regionCode | 410105 | opinion-P1 opinion-P2 letter-P1 others-P1",
                "from | 2026-11-01 | letter-P1 others-P1",
                "q | 1号 | opinion-P1 letter-P1 others-P1",
                "q | 2026〕1号 | opinion-P1 letter-P1 others-P1",
                "q | 豫司 | "
            })
    void eachFilterNarrows(String field, String value, String expected) {
        var found = queries.register(Ask.register(field, value), People.CITY_CLERK, Locale.CHINESE);

        assertThat(found.items())
                .extracting(PaperAnswer::id)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
        assertThat(found.total()).isEqualTo(found.items().size());
    }

    @Test
    void theOrganFindsWhatWasIssuedToIt() {
        assertThat(queries.register(Ask.register(), People.ORGAN, Locale.CHINESE)
                        .items())
                .extracting(PaperAnswer::id)
                .containsExactlyInAnyOrder("opinion-P1", "letter-P1");
        assertThat(queries.register(Ask.register(), People.DISCIPLINE, Locale.CHINESE)
                        .total())
                .isZero();
        assertThat(queries.register(Ask.register(), People.LUOYANG, Locale.CHINESE)
                        .total())
                .isZero();
    }

    @Test
    void aPaperThatChangesIsInTheRegisterOnce() {
        fixture.has(opinion.did(CaseVerb.VOID_PAPER));

        var found = queries.register(Ask.register("state", "VOIDED"), People.CITY_CLERK, Locale.CHINESE);
        assertThat(found.items()).extracting(PaperAnswer::id).containsExactly("opinion-P2");
        assertThat(queries.register(Ask.register(), People.CITY_CLERK, Locale.CHINESE)
                        .total())
                .isEqualTo(4);
    }

    @Test
    void whatAnOrganOwesIsListedLateOnesFirst() {
        var owed = obligations("organ-scjg", People.ORGAN);

        assertThat(owed)
                .extracting(Obligation::kind, Obligation::overdue)
                .containsExactly(tuple(ClockKind.FOLLOW_UP, true), tuple(ClockKind.RECTIFICATION, true));
        assertThat(owed.getLast().paperNumber()).isEqualTo("郑司监督〔2026〕1号");
        assertThat(obligations("organ-scjg", People.CITY_HEAD)).isEqualTo(owed);
        assertThat(obligations("organ-cg", People.CITY_HEAD)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ClockKind.RECTIFICATION);
            assertThat(one.overdue()).isFalse();
        });
    }

    @Test
    void whatIsDoneIsOwedNoMore() {
        fixture.has(opinion.did(CaseVerb.REPORT_RECTIFICATION, CaseVerb.COMPLETE_FOLLOW_UP));

        assertThat(obligations("organ-scjg", People.ORGAN)).isEmpty();
    }

    @Test
    void anOrganThatMustFollowUpInAnothersCaseIsToldThatAndNotTheSubject() {
        fixture.has(others.tell(new FollowUpSet(
                "others",
                CaseStory.CLERK,
                "F9",
                FollowUpKind.CREDIT_RECORD,
                "organ-scjg",
                null,
                "follow-up.credit-record@1",
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 11, 10),
                false,
                others.now())));

        assertThat(obligations("organ-scjg", People.ORGAN))
                .filteredOn(one -> one.caseId().equals("others"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.followUp()).isEqualTo(FollowUpKind.CREDIT_RECORD);
                    assertThat(one.subject()).isNull();
                });
    }

    @Test
    void anotherOrganIsNotFound() {
        assertThatThrownBy(() -> obligations("organ-cg", People.ORGAN)).satisfies(RegisterTest::isNotFound);
        assertThatThrownBy(() -> obligations("nobody", People.CITY_HEAD)).satisfies(RegisterTest::isNotFound);
        assertThatThrownBy(() -> obligations("organ-scjg", People.DISCIPLINE)).satisfies(RegisterTest::isNotFound);
    }

    /** A second paper that is not issued yet. */
    private static PaperDrafted draft() {
        return new PaperDrafted(
                "opinion",
                CaseStory.CLERK,
                "opinion-P2",
                PaperKind.OTHER_DOCUMENT,
                "organ-scjg",
                List.of(),
                null,
                null,
                null,
                "requirement",
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-10-09T01:00:00Z"));
    }

    private static void isNotFound(Throwable error) {
        assertThat(((DomainError) error).code()).isEqualTo(ErrorCode.NOT_FOUND);
    }

    private List<Obligation> obligations(String organ, Person person) {
        return queries.obligations(organ, null, null, null, person, Locale.CHINESE)
                .items();
    }
}
