package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of an import and of a clock step, then a start. Nothing acknowledged is lost, nothing is
 * there twice, each due matter is handled once, and the views equal those rebuilt from an empty store.
 */
class KillDrillTest {
    private static final int ROWS = 1_500;
    private static final int DUE = 60;
    private static final String MAPPING =
            "{\"externalNumber\":\"no\",\"subject\":\"title\",\"statement\":\"text\",\"complainantName\":\"who\"}";

    @TempDir
    Path temporary;

    @Test
    void aCrashLosesNothingAndDoublesNothing() throws Exception {
        try (var platform = new SeparatePlatform(temporary.resolve("data"), "2026-11-30T09:00:00+08:00")) {
            platform.start();
            anImportIsKilledAndEndsAfterTheStart(platform);
            aClockStepIsKilledAndEachMatterIsHandledOnce(platform);
            theViewsEqualARebuildFromNothing(platform);
            platform.stop();
        }
    }

    private static void anImportIsKilledAndEndsAfterTheStart(SeparatePlatform platform) throws Exception {
        var hotline = platform.as("hotline.zhengzhou");
        var id = Upload.of("HOTLINE", "jsonl", MAPPING, rows()).sendBy(hotline).get("id");
        SeparatePlatform.await(
                "some rows are in", () -> progress(platform, id).path("created").asInt() > ROWS / 10);
        int acknowledged = progress(platform, id).path("created").asInt();
        assertThat(acknowledged).as("killed while it runs").isLessThan(ROWS);
        platform.kill();
        platform.start();

        assertThat(progress(platform, id).path("created").asInt()).isGreaterThanOrEqualTo(acknowledged);
        SeparatePlatform.await(
                "the import is done",
                () -> progress(platform, id).path("state").asText().equals("DONE"));
        assertThat(progress(platform, id).path("created").asInt()).isEqualTo(ROWS);
        assertThat(progress(platform, id).path("duplicates").asInt()).isZero();
        SeparatePlatform.await("the list has each once", () -> total(platform, "channel=HOTLINE") >= ROWS);
        assertThat(total(platform, "channel=HOTLINE")).isEqualTo(ROWS);
        var again =
                Upload.of("HOTLINE", "jsonl", MAPPING, rows()).sendBy(hotline).get("id");
        SeparatePlatform.await(
                "the second import is done",
                () -> progress(platform, again).path("state").asText().equals("DONE"));
        assertThat(progress(platform, again).path("created").asInt()).isZero();
        assertThat(progress(platform, again).path("duplicates").asInt()).isEqualTo(ROWS);
    }

    private static void aClockStepIsKilledAndEachMatterIsHandledOnce(SeparatePlatform platform) throws Exception {
        move(platform, "2026-12-07T09:00:00+08:00");
        var ids = IntStream.range(0, DUE)
                .mapToObj(i -> platform.nobody()
                        .post("/api/complaints", Complaints.with("subject", "到期" + i))
                        .get("id"))
                .toList();
        var step = new Thread(() -> {
            try {
                move(platform, "2026-12-11T09:00:00+08:00");
            } catch (RuntimeException | AssertionError cutOff) {
                // the kill is meant to cut this off
            }
        });
        step.start();
        SeparatePlatform.await(
                "the clock has begun to handle them", () -> ids.stream().anyMatch(id -> deemed(platform, id) > 0));
        platform.kill();
        step.join();
        platform.start();
        move(platform, "2026-12-11T09:30:00+08:00");
        SeparatePlatform.await("each is deemed accepted", () -> ids.stream().allMatch(id -> deemed(platform, id) > 0));
        assertThat(ids).allSatisfy(id -> assertThat(deemed(platform, id)).isEqualTo(1));
    }

    private void theViewsEqualARebuildFromNothing(SeparatePlatform platform) throws Exception {
        var before = everything(platform);
        platform.stop();
        deleteAll(temporary.resolve("data/mongo"));
        deleteAll(temporary.resolve("data/index"));
        platform.start();
        SeparatePlatform.await("the rebuilt list is whole", () -> total(platform, "") == before.size());
        assertThat(everything(platform)).isEqualTo(before);
    }

    /** Row, detail and biography of every complaint, by id. */
    private static Map<String, List<JsonNode>> everything(SeparatePlatform platform) {
        Map<String, List<JsonNode>> all = new TreeMap<>();
        var head = platform.as("bureau.henan");
        for (int page = 0; ; page++) {
            var items = head.get("/api/complaints?size=200&sort=receivedAt&page=" + page)
                    .body()
                    .path("items");
            for (var item : items) {
                all.put(item.path("id").asText(), new ArrayList<>(List.of(item)));
            }
            if (items.size() < 200) {
                break;
            }
        }
        all.forEach((id, views) -> {
            views.add(head.get("/api/complaints/" + id + "?minVersion=1").body());
            views.add(head.get("/api/complaints/" + id + "/biography?minVersion=1")
                    .body());
        });
        return all;
    }

    private static JsonNode progress(SeparatePlatform platform, String id) {
        return platform.as("hotline.zhengzhou").get("/api/imports/" + id).body();
    }

    private static long deemed(SeparatePlatform platform, String id) {
        var steps = platform.as("bureau.zhengzhou")
                .get("/api/complaints/" + id + "/biography?minVersion=1")
                .body();
        return StreamSupport.stream(steps.spliterator(), false)
                .filter(step -> step.path("step").asText().equals("ComplaintDeemedAccepted"))
                .count();
    }

    private static int total(SeparatePlatform platform, String filter) {
        return platform.as("bureau.henan")
                .get("/api/complaints?size=1&" + filter)
                .body()
                .path("total")
                .asInt();
    }

    private static void move(SeparatePlatform platform, String now) {
        var moved = platform.as("admin").put("/api/simulation/clock", Map.of("now", now));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private static byte[] rows() {
        var rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(
                    "{\"no\":\"W%06d\",\"title\":\"第%d件工单：重复罚款\",\"text\":\"城管多次上门检查并罚款，第%d次。\",\"who\":\"来电人%d\"}\n"
                            .formatted(i, i, i, i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void deleteAll(Path folder) throws Exception {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
