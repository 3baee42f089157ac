package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {
    private static final AddressCheck USUAL = AddressCheck.parse("");
    private static final AddressCheck PRIVATE = AddressCheck.parse(" Hotline.internal, 10.0.0.7 ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/notices",
                "https://10.0.0.7:8443/notices?a=b",
                "http://localhost:8080/",
                "http://127.0.0.1:9/x",
                "http://127.8.8.8/x",
                "http://[::1]:9/x"
            })
    void mayBeCalled(String address) {
        assertThat(USUAL.isCallable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/notices",
                "http://10.0.0.7/notices",
                "http://hotline.internal/notices",
                "http://localhost.example.org/",
                "http://127.0.0.1.example.org/",
                "HTTP://127.0.0.1/",
                "ftp://example.org/",
                "file:///etc/hosts",
                "https://user:word@example.org/",
                "https://example.org/#part",
                "https:///path",
                "//example.org/",
                "example.org",
                "https://exa mple.org/",
                "https://example.org/\r\nHost: other",
                ""
            })
    void mayNotBeCalled(String address) {
        assertThat(USUAL.isCallable(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hotline.internal/x", "http://HOTLINE.internal:81/x", "http://10.0.0.7/x"})
    void hostsOfAPrivateNetworkMayBeCalledInTheClearWhereTheyAreNamed(String address) {
        assertThat(PRIVATE.isCallable(address)).isTrue();
        assertThat(PRIVATE.isCallable(address.replace(".internal", ".external").replace("0.7", "0.8")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk@example.org", "a.b+c@mail.zhengzhou.gov.cn"})
    void isAMailbox(String address) {
        assertThat(USUAL.isMailbox(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clerk",
                "clerk@",
                "clerk@localhost",
                "a@b.cn,c@d.cn",
                "Clerk <clerk@example.org>",
                "clerk@example.org\r\nBcc: other@example.org",
                "clerk @example.org"
            })
    void isNoMailbox(String address) {
        assertThat(USUAL.isMailbox(address)).isFalse();
    }
}
