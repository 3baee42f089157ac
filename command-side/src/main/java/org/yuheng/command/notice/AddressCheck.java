package org.yuheng.command.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be an address. A call goes out by https; in the clear only to this machine, and to the hosts of a private
 * network that the setting names.
 *
 * @param clearHosts hosts to which http is allowed beside this machine, in lower case
 */
record AddressCheck(Set<String> clearHosts) {
    private static final int LONGEST = 500;
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /** @param setting host names or addresses, separated by commas */
    static AddressCheck parse(String setting) {
        return new AddressCheck(Stream.of(setting.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isMailbox(String address) {
        return address.length() <= LONGEST && MAIL.matcher(address).matches();
    }

    boolean isCallable(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return address.length() <= LONGEST
                    && host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isClear(host));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private boolean isClear(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.matcher(name).matches() || clearHosts.contains(name);
    }
}
