package org.yuheng.command.complaint;

import java.util.UUID;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.identity.NameBasedId;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.identity.RandomIds;

/** What makes two requests the same one. The id of the complaint follows from it, in every store and after any crash. */
public sealed interface RequestName {
    UUID NAMESPACE = UUID.fromString("6f0a6f2e-5b0e-4a57-9a55-20260201c0de");

    UUID complaintId();

    /** A number in the sending system. Numbers are the sender's own: each city counts for itself. */
    record ExternalNumber(Channel channel, RegionCode city, String number) implements RequestName {
        @Override
        public UUID complaintId() {
            return NameBasedId.of(NAMESPACE, "external", channel.name(), city.value(), number);
        }
    }

    /** An {@code Idempotency-Key}, which counts per account. */
    record Key(String account, String key) implements RequestName {
        @Override
        public UUID complaintId() {
            return NameBasedId.of(NAMESPACE, "key", account, key);
        }
    }

    /** A row without a number of its own is known by the digest of its file and its row number. */
    record Row(Channel channel, String organisation, String fileDigest, long row) implements RequestName {
        @Override
        public UUID complaintId() {
            return NameBasedId.of(NAMESPACE, "row", channel.name(), organisation, fileDigest, Long.toString(row));
        }
    }

    /** A request that names itself in no way is always a new one. */
    record Nameless() implements RequestName {
        @Override
        public UUID complaintId() {
            return RandomIds.next();
        }
    }
}
