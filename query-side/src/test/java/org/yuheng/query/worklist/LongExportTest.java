package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.search.EveryComplaint;
import org.yuheng.query.support.Deliveries;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.People;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestVault;
import org.yuheng.query.support.Until;

/** A long list leaves while it is read: never more of it is held than a portion. */
class LongExportTest {
    private static final int ROWS = 50_500;

    @TempDir
    private static Path folder;

    private static SearchFixture fixture;

    @BeforeAll
    static void start() {
        var log = new EventLog();
        var milestones = new ArrayList<LogPosition>();
        for (int from = 0; from < ROWS; from += 500) {
            var messages = new ArrayList<DomainEventMessage<?>>();
            IntStream.range(from, from + 500)
                    .mapToObj(i -> new Story("complaint-" + i).received())
                    .forEach(story -> messages.addAll(Deliveries.messages(story)));
            log.append(messages);
            milestones.add(log.positions().head());
        }
        fixture = new SearchFixture(folder, log, new TestVault());
        milestones.forEach(place -> Until.holds(
                "the next thousands are there", () -> fixture.index().hasSeen(place)));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyRowLeavesAndNoneIsKept(ExportFormat format) throws IOException {
        var out = new Counting();
        var vault = new Watching(out);

        export(vault).write(Address.question("sort=dueOn"), format, People.PROVINCE, Locale.CHINESE, () -> out);

        assertThat(vault.portions).hasSize(ROWS / EveryComplaint.PORTION);
        assertThat(vault.portions.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROWS);
        assertThat(vault.portions).allMatch(size -> size <= EveryComplaint.PORTION);
        assertThat(out.most).isLessThan(1 << 20);
        assertThat(vault.leftBefore.getLast())
                .isGreaterThan(vault.leftBefore.get(10))
                .isGreaterThan(0);
    }

    @Test
    void everyRowLeavesOnce() throws IOException {
        var lines = new Counting();

        export(new Watching(lines))
                .write(
                        Address.question("sort=-receivedAt"),
                        ExportFormat.CSV,
                        People.PROVINCE,
                        Locale.CHINESE,
                        () -> lines);

        assertThat(lines.lineFeeds).isEqualTo(ROWS + 1);
    }

    private static ListExport export(VaultReader vault) {
        return new ListExport(
                new EveryComplaint(fixture.index()),
                fixture.index(),
                fixture.patience(),
                new Displays(vault),
                fixture.legalTime());
    }

    /** Keeps nothing of what leaves. */
    private static final class Counting extends OutputStream {
        private long bytes;
        private long lineFeeds;
        private int most;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
            most = Math.max(most, length);
            for (int i = from; i < from + length; i++) {
                lineFeeds += some[i] == '\n' ? 1 : 0;
            }
        }
    }

    /** How many names are asked for at once, and how much had left by then. */
    private static final class Watching implements VaultReader {
        private final Counting out;
        private final List<Integer> portions = new ArrayList<>();
        private final List<Long> leftBefore = new ArrayList<>();

        private Watching(Counting out) {
            this.out = out;
        }

        @Override
        public Map<String, String> searchableText(Collection<String> complaintIds) {
            throw new IllegalStateException("nobody searches here");
        }

        @Override
        public Map<String, String> caseTexts(String caseId, Collection<String> refs) {
            return Map.of();
        }

        @Override
        public Map<String, Display> display(Collection<String> complaintIds) {
            portions.add(complaintIds.size());
            leftBefore.add(out.bytes);
            return Map.of();
        }
    }
}
