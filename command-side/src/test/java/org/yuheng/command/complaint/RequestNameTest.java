package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuheng.command.complaint.RequestName.ExternalNumber;
import org.yuheng.command.complaint.RequestName.Key;
import org.yuheng.command.complaint.RequestName.Nameless;
import org.yuheng.command.complaint.RequestName.Row;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.region.RegionCode;

/** The id of a complaint follows from the request, for ever: if it changed, every repeat would make a second complaint. */
class RequestNameTest {
    private static final RegionCode ZHENGZHOU = RegionCode.of("410100");

    @Test
    void theSameNameGivesTheSameIdForEver() {
        assertThat(new Key("public", "check-1").complaintId()).hasToString("0b7b27e6-faee-5b7c-adfc-706fee1c40b7");
        assertThat(new ExternalNumber(Channel.HOTLINE, ZHENGZHOU, "188006").complaintId())
                .hasToString("b96fa21f-8681-5303-a4b3-507be81e11ac");
        assertThat(new Row(Channel.FEDERATION, "federation.zhengzhou", "abc", 17).complaintId())
                .hasToString("f9606457-0467-53ce-875a-d7838aeed7ba");
    }

    @Test
    void anyPartMakesAnotherName() {
        assertThat(new Key("a", "bc").complaintId())
                .isNotEqualTo(new Key("ab", "c").complaintId())
                .isNotEqualTo(new Key("a", "bd").complaintId());
        assertThat(new ExternalNumber(Channel.HOTLINE, ZHENGZHOU, "1").complaintId())
                .isNotEqualTo(new ExternalNumber(Channel.FEDERATION, ZHENGZHOU, "1").complaintId())
                .isNotEqualTo(new ExternalNumber(Channel.HOTLINE, RegionCode.of("410300"), "1").complaintId());
        assertThat(new Row(Channel.HOTLINE, "o", "d", 1).complaintId())
                .isNotEqualTo(new Row(Channel.HOTLINE, "o", "d", 11).complaintId())
                .isNotEqualTo(new Row(Channel.HOTLINE, "o", "d1", 1).complaintId());
    }

    @Test
    void kindsOfNamesDoNotMeet() {
        assertThat(new Key("HOTLINE", "410100").complaintId())
                .isNotEqualTo(new ExternalNumber(Channel.HOTLINE, ZHENGZHOU, "").complaintId());
    }

    @Test
    void withoutANameEveryRequestIsAnother() {
        assertThat(new Nameless().complaintId()).isNotEqualTo(new Nameless().complaintId());
    }
}
