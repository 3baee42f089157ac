package org.yuheng.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

class AccessTest {
    private static final Person CLERK = person("bureau.zhengzhou", "bureau.zhengzhou", "410100", Role.BUREAU_CLERK);
    private static final Person LIAISON =
            person("contact.zhengzhou.1", "contact.zhengzhou.1", "410100", Role.LIAISON_OFFICER);
    private static final Person CITIZEN = person("wang", null, null, Role.ENTERPRISE_USER);

    @ParameterizedTest
    @CsvSource({
        // the city sees its districts and functional zones, no other city and not the province
        "410100, true",
        "410105, true",
        "410173, true",
        "410200, false",
        "419001, false",
        "410000, false"
    })
    void aRightToARegionReachesDownAndNotSideways(String place, boolean covered) {
        var subject = new Subject(RegionCode.of(place), "someone", "somebody");

        assertThat(Access.may(CLERK, Action.ACCEPT, subject)).isEqualTo(covered);
    }

    @Test
    void aRightToARegionReachesNothingThatHasNone() {
        assertThat(Access.may(CLERK, Action.ACCEPT, new Subject(null, "bureau.zhengzhou", "bureau.zhengzhou")))
                .isFalse();
    }

    @Test
    void withoutARegionARightToARegionReachesNothing() {
        var nowhere = person("x", "bureau", null, Role.BUREAU_CLERK);

        assertThat(Access.may(nowhere, Action.ACCEPT, new Subject(RegionCode.of("410105"), "x", "bureau")))
                .isFalse();
    }

    @Test
    void aRightToOnesOwnReachesWhatTheOrganisationBroughtIn() {
        var zhengzhou = RegionCode.of("410105");

        assertThat(Access.may(
                        LIAISON, Action.READ_COMPLAINT, new Subject(zhengzhou, "colleague", "contact.zhengzhou.1")))
                .isTrue();
        assertThat(Access.may(LIAISON, Action.READ_COMPLAINT, new Subject(zhengzhou, "other", "contact.zhengzhou.2")))
                .isFalse();
        assertThat(Access.may(LIAISON, Action.READ_COMPLAINT, new Subject(zhengzhou, "contact.zhengzhou.1", null)))
                .isFalse();
    }

    @Test
    void withoutAnOrganisationOnesOwnIsWhatTheAccountBroughtIn() {
        var zhengzhou = RegionCode.of("410105");

        assertThat(Access.may(CITIZEN, Action.WITHDRAW, new Subject(zhengzhou, "wang", null)))
                .isTrue();
        assertThat(Access.may(CITIZEN, Action.WITHDRAW, new Subject(zhengzhou, "li", null)))
                .isFalse();
        assertThat(Access.may(CITIZEN, Action.WITHDRAW, new Subject(zhengzhou, null, null)))
                .isFalse();
    }

    @Test
    void ofSeveralRolesTheWidestRightCounts() {
        var both = person("x", "contact.zhengzhou.1", "410100", Role.LIAISON_OFFICER, Role.BUREAU_CLERK);
        var authority = Access.require(both, Action.READ_COMPLAINT);

        assertThat(authority.scope()).isEqualTo(Scope.REGION);
        assertThat(authority.actor().role()).isEqualTo(Role.BUREAU_CLERK);
        assertThat(authority.actor().person()).isEqualTo("x");
        assertThat(authority.region()).isEqualTo(RegionCode.of("410100"));
    }

    @Test
    void thePublicIsAskedToSignIn() {
        refused(ErrorCode.NOT_AUTHENTICATED, () -> Access.require(Person.PUBLIC, Action.LIST_COMPLAINTS));
    }

    @Test
    void thePublicMayFileAtThePortalOpenAReceiptAndLookThingsUp() {
        assertThat(Arrays.stream(Action.values())
                        .filter(action ->
                                Access.authority(Person.PUBLIC, action).isPresent()))
                .containsExactly(Action.FILE_PORTAL, Action.OPEN_RECEIPT, Action.READ_REFERENCE);
    }

    @Test
    void whoHasNoRightAtAllIsToldSo() {
        refused(ErrorCode.NOT_ALLOWED, () -> Access.require(LIAISON, Action.ACCEPT));
    }

    @Test
    void whetherSomethingOutsideOnesRightExistsIsNotTold() {
        var elsewhere = new Subject(RegionCode.of("410200"), "someone", "somebody");

        refused(ErrorCode.NOT_FOUND, () -> Access.require(CLERK, Action.ACCEPT, elsewhere));
    }

    @Test
    void aPersonWithoutRolesMayNothing() {
        var nobody = person("x", "bureau", "410100");

        assertThat(Arrays.stream(Action.values())
                        .filter(action -> Access.authority(nobody, action).isPresent()))
                .isEmpty();
    }

    @Test
    void theClockAndTheHolderOfAReceiptReachTheComplaintThatTheyAreAbout() {
        var anywhere = new Subject(RegionCode.of("411700"), "someone", "somebody");

        assertThat(Authority.CLOCK.covers(anywhere)).isTrue();
        assertThat(Authority.RECEIPT_HOLDER.covers(anywhere)).isTrue();
    }

    private static void refused(ErrorCode code, ThrowingCallable asking) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(asking)
                .satisfies(error -> assertThat(error.code()).isEqualTo(code))
                .satisfies(error -> assertThat(error.details()).isEmpty());
    }

    private static Person person(String account, String organisation, String region, Role... roles) {
        return new Person(account, account, organisation, region == null ? null : RegionCode.of(region), Set.of(roles));
    }
}
