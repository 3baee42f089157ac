package org.yuheng.query.figures;

import java.util.Map;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.search.GroupBy;
import org.yuheng.query.words.Words;

/** What a group is called. */
final class GroupName {
    private GroupName() {}

    /** Null where the key is all there is to say. */
    static String of(GroupBy by, String key, Words words) {
        if (GroupBy.MISSING.equals(key)) {
            return words.text("figures.none");
        }
        return switch (by) {
            case STAGE -> constant(key, ComplaintStage.values(), words);
            case CATEGORY -> constant(key, Category.values(), words);
            case CHANNEL -> constant(key, Channel.values(), words);
            case REGION -> region(key, words);
            case FINDING -> constant(key, Finding.values(), words);
            case IDENTITY_MODE -> constant(key, IdentityMode.values(), words);
            case OVERDUE -> words.text("overdue." + key);
            case ORGAN, MONTH, HANDLER, BUREAU -> null;
        };
    }

    private static String constant(String key, Enum<?>[] values, Words words) {
        return Stream.of(values)
                .filter(value -> value.name().equals(key))
                .findFirst()
                .map(words::name)
                .orElse(null);
    }

    private static String region(String key, Words words) {
        int colon = key.indexOf(':');
        return colon < 0
                ? Places.name(key)
                : words.text("figures.direct", Map.of("region", String.valueOf(Places.name(key.substring(0, colon)))));
    }
}
