package org.yuheng.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/**
 * Fills a platform with complaints through the import, decides on some, and measures what people read: work list, search,
 * similar ones, figures; then rebuilds every view beside the live one while a reader goes on, and compares.
 *
 * <p>Arguments: address, password of the demonstration, number of complaints (0: read those that are there), calls of each kind.
 */
public final class ReadingAtScale {
    private static final int CLIENTS = 2;
    private static final int AT_ONCE = 200;
    private static final int DECIDED_ONE_IN = 20;
    private static final int COMPARED = 200;
    private static final List<String> BY = List.of("stage", "category", "channel", "region", "organ", "month");
    private static final List<String> FILTERS = List.of(
            "",
            "&stage=RECEIVED",
            "&stage=ACCEPTED",
            "&regionCode=410105",
            "&category=FINE",
            "&overdue=false",
            "&sort=-receivedAt",
            "&category=SEAL&regionCode=410102");

    private final Rest clerk;
    private final int complaints;
    private final int calls;
    private final Random random = new Random(1);

    private ReadingAtScale(Rest clerk, int complaints, int calls) {
        this.clerk = clerk;
        this.complaints = complaints;
        this.calls = calls;
    }

    public static void main(String[] arguments) throws Exception {
        var clerk = new Rest(arguments[0], "bureau.zhengzhou", arguments[1]);
        new ReadingAtScale(clerk, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])).run();
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        say("processors %d, Java %s", Runtime.getRuntime().availableProcessors(), Runtime.version());
        if (complaints > 0) {
            fill();
            decide();
        }
        var ids = ids();
        read(calls / 4, ids);
        say("-- after warming up, %d clients at once", CLIENTS);
        read(calls, ids).forEach(durations -> say("%s", durations));
        rebuild(ids);
    }

    private void fill() throws IOException, InterruptedException {
        var file = new WorkOrders(complaints).write(complaints);
        long begin = System.nanoTime();
        var hotline = clerk.as("hotline.zhengzhou");
        var id = hotline.upload(file, WorkOrders.MAPPING);
        JsonNode job;
        do {
            Thread.sleep(1_000);
            job = hotline.get("/api/imports/" + id);
        } while (List.of("QUEUED", "RUNNING").contains(job.path("state").asText()));
        Files.delete(file);
        double seconds = seconds(begin);
        say(
                "import: %s, %d created, %d there before, %d refused, %.0f s, %.0f rows/s",
                job.path("state").asText(),
                job.path("created").asInt(),
                job.path("duplicates").asInt(),
                job.path("rejected").asInt(),
                seconds,
                job.path("rows").asInt() / seconds);
        awaitViews();
    }

    /** Accepts some, many at once. */
    private void decide() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int done = 0;
        for (int left = complaints / DECIDED_ONE_IN; left > 0; left -= AT_ONCE) {
            List<Map<String, String>> rows = new ArrayList<>();
            clerk.get("/api/complaints?stage=RECEIVED&sort=-receivedAt&size=" + Math.min(left, AT_ONCE))
                    .path("items")
                    .forEach(item -> rows.add(Map.of("id", item.path("id").asText())));
            if (rows.isEmpty()) {
                break;
            }
            var outcome = clerk.post(
                    "/api/complaints/accept",
                    Map.of("complaints", rows, "organ", Map.of("id", "organ.zhengzhou.scjg")));
            done += outcome.path("done").asInt();
            awaitViews();
        }
        say("accepted %d of them, many at once, in %.0f s, waiting for the views each time", done, seconds(begin));
    }

    private List<String> ids() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            clerk.get("/api/complaints?sort=-receivedAt&size=200&page=" + page * 7)
                    .path("items")
                    .forEach(item -> ids.add(item.path("id").asText()));
        }
        return ids;
    }

    private List<Durations> read(int count, List<String> ids) throws InterruptedException, ExecutionException {
        return List.of(
                Durations.of("yardstick: /api/me", CLIENTS, count, i -> () -> clerk.get("/api/me")),
                Durations.of("work list", CLIENTS, count, i -> () -> clerk.get(list(i))),
                Durations.of("search", CLIENTS, count, i -> () -> clerk.get(search(i))),
                Durations.of(
                        "similar",
                        CLIENTS,
                        count,
                        i -> () -> clerk.get("/api/complaints/" + ids.get(i % ids.size()) + "/similar")),
                Durations.of("figures", CLIENTS, count, i -> () -> clerk.get(figures(i))),
                Durations.of(
                        "one complaint",
                        CLIENTS,
                        count,
                        i -> () -> clerk.get("/api/complaints/" + ids.get(i % ids.size()))));
    }

    private static String list(int number) {
        return "/api/complaints?size=20&page=" + number % 5 + FILTERS.get(number % FILTERS.size());
    }

    private static String search(int number) {
        var words = WorkOrders.PROBLEMS.get(number % WorkOrders.PROBLEMS.size());
        return "/api/complaints?size=20&q=" + Rest.encoded(words);
    }

    private static String figures(int number) {
        return "/api/figures?scope=region:410100&by=" + BY.get(number % BY.size());
    }

    private void rebuild(List<String> ids) throws IOException, InterruptedException, ExecutionException {
        var admin = clerk.as("admin");
        var sample =
                ids.stream().filter(id -> random.nextInt(ids.size()) < COMPARED).toList();
        for (var view : admin.get("/api/views")) {
            var name = view.path("view").asText();
            var before = seen(sample);
            long begin = System.nanoTime();
            admin.post("/api/views/" + name + "/rebuild", Map.of());
            var meanwhile = new ArrayList<Durations>();
            while (isRebuilding(admin, name)) {
                meanwhile.add(Durations.of("work list during a rebuild", 1, 100, i -> () -> clerk.get(list(i))));
            }
            say(
                    "-- rebuild of %s: %.0f s; read the same before and after: %s",
                    name, seconds(begin), before.equals(seen(sample)));
            meanwhile.stream().reduce((first, last) -> last).ifPresent(last -> say("%s", last));
        }
    }

    private static boolean isRebuilding(Rest admin, String name) throws IOException, InterruptedException {
        for (var view : admin.get("/api/views")) {
            if (view.path("view").asText().equals(name)) {
                return !view.path("rebuild").isNull() && !view.path("rebuild").isMissingNode();
            }
        }
        return false;
    }

    /** What readers see of some complaints, of a few lists and of all figures. */
    private Map<String, JsonNode> seen(List<String> sample) throws IOException, InterruptedException {
        Map<String, JsonNode> seen = new HashMap<>();
        for (var id : sample) {
            seen.put(id, clerk.get("/api/complaints/" + id));
            seen.put(id + " biography", clerk.get("/api/complaints/" + id + "/biography"));
        }
        for (int i = 0; i < FILTERS.size(); i++) {
            seen.put("list " + i, clerk.get(list(i)).path("items"));
            seen.put("search " + i, clerk.get(search(i)).path("total"));
        }
        for (int i = 0; i < BY.size(); i++) {
            seen.put("figures " + i, clerk.get(figures(i)).path("groups"));
        }
        return seen;
    }

    private void awaitViews() throws IOException, InterruptedException {
        var admin = clerk.as("admin");
        long lag;
        do {
            Thread.sleep(200);
            lag = 0;
            for (var view : admin.get("/api/views")) {
                lag = Math.max(lag, view.path("lag").asLong());
            }
        } while (lag > 0);
    }

    private static double seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1_000.0;
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
