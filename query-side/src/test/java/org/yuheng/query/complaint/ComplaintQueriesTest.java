package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.People;
import org.yuheng.query.support.RunningView;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.support.TestVault;
import org.yuheng.query.view.Patience;

/** One complaint and its biography: who may see it, what is shown, and how long one waits for it. */
class ComplaintQueriesTest {
    private final TestMongo server = new TestMongo();
    private final EventLog log = new EventLog();
    private final TestVault vault = new TestVault();
    private final RunningView<ComplaintDocument> details = new RunningView<>(
            server.uri(),
            "one",
            log,
            ComplaintDetailProjector.GROUP,
            ComplaintDocument.class,
            ComplaintEvent.class,
            ComplaintFold::apply,
            ComplaintDetailProjector::new);
    private final RunningView<BiographyDocument> biographies = new RunningView<>(
            server.uri(),
            "one",
            log,
            ComplaintBiographyProjector.GROUP,
            BiographyDocument.class,
            ComplaintEvent.class,
            BiographyFold::apply,
            ComplaintBiographyProjector::new);
    private final ComplaintQueries queries = queries(Duration.ofSeconds(20));

    private ComplaintQueries queries(Duration patience) {
        var legalTime = new LegalClock(Clock.systemUTC(), Duration.ZERO);
        legalTime.moveTo(Instant.parse("2026-11-10T02:00:00Z"));
        return new ComplaintQueries(
                details.view(),
                biographies.view(),
                new Patience(log.positions(), Clock.systemUTC(), patience),
                new Displays(vault),
                legalTime);
    }

    @BeforeEach
    void tell() {
        log.append(new Story("one").received().screeningStarted());
        log.append(new Story("own").about("bureau-zz").received());
    }

    @AfterEach
    void stop() {
        details.close();
        biographies.close();
        log.close();
        server.close();
    }

    @Test
    void aComplaintIsShownWithItsPeriodsAndTheLawBehindThem() {
        vault.shows("one", new Display("欧**", "郑州甲公司", null, "某局", "W-1"));

        var complaint = queries.complaint("one", new Freshness(null, 2L), People.CITY_CLERK, Locale.CHINESE);

        assertThat(complaint.stageName()).isEqualTo("审查中");
        assertThat(complaint.regionName()).isEqualTo("金水区");
        assertThat(complaint.enterprise().name()).isEqualTo("郑州甲公司");
        assertThat(complaint.externalNumber()).isEqualTo("W-1");
        assertThat(complaint.overdue()).isTrue();
        assertThat(complaint.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.basis()).contains("豫政办〔2024〕67号");
            assertThat(clock.bindingLevelName()).isEqualTo("省级政策");
        });
        assertThat(complaint.nextSteps())
                .filteredOn(NextStep::possible)
                .extracting(NextStep::verb)
                .contains("accept");
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_CLERK, one, true",
        "CITY_CLERK, own, false",
        "PROVINCE, own, true",
        "DISTRICT, one, true",
        "AUDITOR, one, true",
        "HOTLINE, one, true",
        "FEDERATION, one, false",
        "ORGAN, one, false",
        "OWNER, one, false"
    })
    void eachRoleSeesWhatItReachesAndNeverWhatIsAboutItself(String who, String id, boolean visible)
            throws ReflectiveOperationException {
        var person = (Person) People.class.getField(who).get(null);

        assertThat(isVisible(() -> queries.complaint(id, Freshness.ANY, person, Locale.CHINESE)))
                .isEqualTo(visible);
        assertThat(isVisible(() -> queries.biography(id, Freshness.ANY, person, Locale.CHINESE)))
                .isEqualTo(visible);
    }

    @Test
    void namesAreNotShownToAnAuditor() {
        vault.shows("one", new Display("欧**", "郑州甲公司", null, "某局", "W-1"));

        var complaint = queries.complaint("one", Freshness.ANY, People.AUDITOR, Locale.CHINESE);

        assertThat(complaint.enterprise()).isNull();
        assertThat(complaint.externalNumber()).isNull();
    }

    @Test
    void theBiographyNamesAccountsOfStaffOnlyToWhoSupervises() {
        var forClerk = queries.biography("one", new Freshness(null, 2L), People.CITY_CLERK, Locale.CHINESE);
        var forHotline = queries.biography("one", new Freshness(null, 2L), People.HOTLINE, Locale.CHINESE);

        assertThat(forClerk.getLast().actor().person()).isEqualTo("bureau.zhengzhou");
        assertThat(forHotline.getLast().actor().person()).isNull();
    }

    @Test
    void aComplaintThatNoEventTellsOfIsNotFound() {
        assertThatThrownBy(() -> queries.complaint("none", new Freshness(null, 1L), People.PROVINCE, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void aVersionThatDoesNotComeIsNotReady() {
        details.caughtUp(log);

        assertThatThrownBy(() -> queries(Duration.ofMillis(50))
                        .complaint("one", new Freshness(null, 9L), People.PROVINCE, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.VIEW_NOT_READY));
    }

    @Test
    void aViewThatStaysBehindIsNotReady() {
        details.caughtUp(log);
        details.processor().shutDown();
        log.append(new Story("late").received());
        var position = log.positions().head().toString();
        var impatient = queries(Duration.ofMillis(50));

        assertThatThrownBy(() -> impatient.complaint("late", Freshness.ANY, People.PROVINCE, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.VIEW_NOT_READY));
        assertThatThrownBy(() ->
                        impatient.complaint("one", new Freshness(position, null), People.PROVINCE, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.VIEW_NOT_READY));
    }

    private static boolean isVisible(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DomainError refused) {
            assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND);
            return false;
        }
    }
}
