package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash and a damaged file do to the views: nothing is half, and an unreadable file makes way for an empty one. */
class ViewStoreCrashTest {

    private static final int TEXT_LENGTH = 200;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void afterAKillTokensAreNeverAheadOfTheirDocuments() throws Exception {
        folder.close();
        try (var program = SeparateProgram.start("mongo", temporary)) {
            program.await("settled");
            program.await("more");
            program.kill();
        }
        folder = DataFolder.open(temporary);
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(mongo.wasSetAside()).isFalse();
            var database = client.getDatabase("views");
            for (int writer = 0; writer < StoreProgram.WRITERS; writer++) {
                String name = "w" + writer;
                int position = database.getCollection("tokens")
                        .find(Filters.eq("_id", name))
                        .first()
                        .getInteger("position");
                assertThat(position).isGreaterThanOrEqualTo(StoreProgram.SETTLED);
                assertThat(ids(database.getCollection(name), Filters.lte("_id", position)))
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.rangeClosed(1, position).boxed().toList());
                assertThat(database.getCollection(name).countDocuments()).isLessThanOrEqualTo(position + 1L);
            }
        }
    }

    @Test
    void aDamagedFileIsSetAsideAndAnEmptyOneTakesItsPlace() throws IOException {
        fill();
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.write(new byte[(int) file.length()]);
        }
        byte[] damaged = Files.readAllBytes(file());
        try (var mongo = EmbeddedMongo.open(folder, CLOCK)) {
            assertThat(mongo.wasSetAside()).isTrue();
            assertThat(mongo.setAside())
                    .contains(folder.mongo().resolve("views-20261102T010000.000Z.mv.set-aside"))
                    .hasValueSatisfying(aside -> assertThat(aside).hasBinaryContent(damaged));
            assertEmpty(mongo);
        }
        try (var mongo = EmbeddedMongo.open(folder, CLOCK)) {
            assertThat(mongo.wasSetAside()).isFalse();
        }
    }

    @Test
    void aFileOfAnotherKindIsSetAside() throws IOException {
        Files.writeString(file(), "not a store\n".repeat(2000));
        try (var mongo = EmbeddedMongo.open(folder, CLOCK)) {
            assertThat(mongo.wasSetAside()).isTrue();
            assertEmpty(mongo);
        }
    }

    @Test
    void damageThatIsMetWhileReadingSetsTheFileAsideAtTheNextStart() throws IOException {
        fill();
        breakEveryDocument();
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(mongo.wasSetAside()).isFalse();
            assertThatThrownBy(() -> views(client).find().into(new ArrayList<>()));
        }
        try (var mongo = EmbeddedMongo.open(folder, CLOCK)) {
            assertThat(mongo.wasSetAside()).isTrue();
            assertEmpty(mongo);
        }
    }

    // Spoils the mark before each text of the documents, so that they can not be read; the frame around them stays
    // whole.
    private void breakEveryDocument() throws IOException {
        String whole = Files.readString(file(), StandardCharsets.ISO_8859_1);
        String broken = whole.replace("t\0" + (char) TEXT_LENGTH + "x", "?\0" + (char) TEXT_LENGTH + "x");
        assertThat(broken).isNotEqualTo(whole).hasSameSizeAs(whole);
        Files.writeString(file(), broken, StandardCharsets.ISO_8859_1);
    }

    private void fill() {
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            views(client).insertMany(documents(2000));
        }
    }

    private static List<Document> documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Document("_id", "c-" + number).append("text", "x".repeat(TEXT_LENGTH)))
                .toList();
    }

    private static void assertEmpty(EmbeddedMongo mongo) {
        try (MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(views(client).countDocuments()).isZero();
            views(client).insertOne(new Document("_id", "new"));
            assertThat(views(client).countDocuments()).isOne();
        }
    }

    private static List<Object> ids(MongoCollection<Document> views, Bson filter) {
        return views.find(filter).map(document -> document.get("_id")).into(new ArrayList<>());
    }

    private static MongoCollection<Document> views(MongoClient client) {
        return client.getDatabase("views").getCollection("complaints");
    }

    private Path file() {
        return folder.mongo().resolve("views.mv");
    }
}
