package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.standalone.platform.SupervisedCase.CLERK;
import static org.yuheng.standalone.platform.SupervisedCase.HEAD;
import static org.yuheng.standalone.platform.SupervisedCase.eventually;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four cases of one item of enforcement, at two organs and about different things, suggest a class of their own. */
class ClassOfItemTest {
    private static final String ITEM = "330216011000";

    @TempDir
    Path data;

    @Test
    void casesOfOneItemBecomeAMatterOfItsClass() {
        try (var platform = Platform.start(data, "2026-03-02T09:00:00+08:00")) {
            for (var matter : List.of("FINE_REPEATED", "SEAL", "STANDARD")) {
                filed(platform, "organ.zhengzhou.scjg", matter, ITEM);
            }
            filed(platform, "organ.zhengzhou.scjg", "CONDUCT", "330216099000");
            var last = filed(platform, "organ.zhengzhou.cgj", "INACTION", ITEM);

            var suggested = eventually(
                            () -> platform.as(CLERK).get("/api/class-suggestions?trigger=item-city@1"),
                            answer -> answer.body().path("total").asInt() == 1)
                    .body()
                    .path("items")
                    .path(0);

            assertThat(suggested.path("itemCode").asText()).isEqualTo(ITEM);
            assertThat(suggested.path("counted")).hasSize(4);
            assertThat(last.seenBy(CLERK).get("itemCode")).isEqualTo(ITEM);
            var adopted = platform.as(CLERK)
                    .post(
                            "/api/class-suggestions/" + suggested.path("id").asText() + "/adopt",
                            Map.of("evidence", suggested.path("evidence"), "subject", "同一执法事项多发问题"));
            assertThat(adopted.status()).as(adopted.text()).isEqualTo(201);
            var opened = platform.as(CLERK)
                    .get("/api/class-matters/" + adopted.get("id") + "?minPosition=" + adopted.get("position"));
            assertThat(opened.get("itemCode")).isEqualTo(ITEM);
            assertThat(opened.body().path("members")).hasSize(4);
        }
    }

    private static SupervisedCase filed(Platform platform, String organ, String matter, String item) {
        return SupervisedCase.proposed(
                        platform,
                        Map.of(
                                "origin",
                                "FILE_REVIEW",
                                "organ",
                                Map.of("id", organ),
                                "regionCode",
                                "410100",
                                "mode",
                                "DAILY",
                                "subject",
                                "案卷评查发现的问题 " + organ + matter + item,
                                "matters",
                                List.of(matter),
                                "item",
                                item))
                .then(HEAD, "file", Map.of());
    }
}
