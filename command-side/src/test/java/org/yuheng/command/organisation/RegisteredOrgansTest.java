package org.yuheng.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.organisation.OrganRegister.Organ;

/** What the read side learns of registered organs, and for how long that stands. */
class RegisteredOrgansTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private Organisations organisations;

    @BeforeEach
    void register() {
        organisations = new Organisations(database.jdbc());
        organisations.put(organisation("organ-1", Organisation.Kind.ENFORCEMENT_ORGAN, "金水区城市管理局"));
        organisations.put(organisation("bureau-1", Organisation.Kind.SUPERVISION_BUREAU, "金水区监督局"));
    }

    @Test
    void onlyOrgansAreTold() {
        assertThat(new RegisteredOrgans(organisations, at(NOON)).organs())
                .containsExactly(new Organ("organ-1", "金水区城市管理局", RegionCode.of("410105")));
    }

    @Test
    void whatIsRegisteredLaterIsToldAfterAMinute() {
        var clock = new Hand();
        var organs = new RegisteredOrgans(organisations, clock);
        var before = organs.organs();
        organisations.put(organisation("organ-2", Organisation.Kind.ENFORCEMENT_ORGAN, "金水区税务局"));

        assertThat(organs.organs()).isSameAs(before);
        clock.now = NOON.plusSeconds(60);
        assertThat(organs.organs()).hasSize(2);
    }

    @Test
    void theSameListIsTheSameObjectAlsoWhenReadAgain() {
        var clock = new Hand();
        var organs = new RegisteredOrgans(organisations, clock);
        var before = organs.organs();
        clock.now = NOON.plusSeconds(61);

        assertThat(organs.organs()).isSameAs(before);
    }

    @Test
    void whatWasKnownStandsWhileTheStoreIsOutOfReach() {
        var clock = new Hand();
        var organs = new RegisteredOrgans(organisations, clock);
        var before = organs.organs();
        database.jdbc().execute("ALTER TABLE organisation RENAME TO out_of_reach");
        clock.now = NOON.plusSeconds(61);

        assertThat(organs.organs()).isSameAs(before);
    }

    @Test
    void aStoreThatNeverAnsweredIsNotTakenForAnEmptyRegister() {
        var nowhere = new JdbcTemplate(new SimpleDriverDataSource());

        assertThatThrownBy(() -> new RegisteredOrgans(new Organisations(nowhere), at(NOON)).organs())
                .isInstanceOf(RuntimeException.class);
    }

    private static Organisation organisation(String id, Organisation.Kind kind, String name) {
        return new Organisation(id, kind, name, RegionCode.of("410105"));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static final class Hand extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
