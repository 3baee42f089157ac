package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

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
    void documentsAndUniqueIndexesSurviveARestart() {
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(mongo.connectionString()).startsWith("mongodb://127.0.0.1:");
            assertThat(mongo.wasSetAside()).isFalse();
            var views = views(client);
            views.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            views.insertOne(new Document("_id", "c-1").append("number", "豫-1"));
        }
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            var views = views(client);
            assertThat(views.find(Filters.eq("_id", "c-1")).first()).containsEntry("number", "豫-1");
            assertThatThrownBy(() -> views.insertOne(new Document("_id", "c-2").append("number", "豫-1")))
                    .isInstanceOf(MongoWriteException.class);
        }
    }

    @Test
    void aGuardedUpsertOfAnOldEventIsADuplicateKey() {
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            var views = views(client);
            guardedWrite(views, 2);
            assertThatThrownBy(() -> guardedWrite(views, 1))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            guardedWrite(views, 3);
            assertThat(views.find(Filters.eq("_id", "c-1")).first()).containsEntry("seq", 3);
        }
    }

    @Test
    void aFilterWithTheIdAndMoreFindsWhatItShouldAndNothingElse() {
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            var views = views(client);
            views.insertMany(List.of(
                    new Document("_id", "a").append("stage", "FILED"),
                    new Document("_id", "b").append("stage", "FILED"),
                    new Document("_id", 7).append("stage", "CLOSED")));
            var filed = Filters.eq("stage", "FILED");
            assertThat(ids(views, Filters.and(Filters.eq("_id", "a"), filed))).containsExactly("a");
            assertThat(ids(views, Filters.and(filed, Filters.in("_id", "b", "c", 7))))
                    .containsExactly("b");
            assertThat(ids(views, Filters.and(Filters.ne("_id", "a"), filed))).containsExactly("b");
            assertThat(ids(views, Filters.and(Filters.eq("_id", "a"), Filters.eq("_id", "b"))))
                    .isEmpty();
            assertThat(ids(views, new Document("_id", 7L).append("stage", "CLOSED")))
                    .containsExactly(7);
            assertThat(ids(views, Filters.or(Filters.eq("_id", "a"), Filters.eq("stage", "CLOSED"))))
                    .containsExactlyInAnyOrder("a", 7);
            assertThat(views.deleteMany(Filters.and(Filters.eq("_id", "a"), Filters.eq("stage", "CLOSED")))
                            .getDeletedCount())
                    .isZero();
        }
    }

    @Test
    void keysOfEveryKindStayUniqueOverARestart() {
        var keys =
                List.of("text", "", "7", 7, 7.5, true, new ObjectId("650000000000000000000001"), new Document("a", 1));
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            keys.forEach(key -> views(client).insertOne(new Document("_id", key)));
        }
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(views(client).countDocuments()).isEqualTo(keys.size());
            assertThat(keys).allSatisfy(key -> {
                assertThat(ids(views(client), Filters.eq("_id", key))).containsExactly(key);
                assertThatThrownBy(() -> views(client).insertOne(new Document("_id", key)))
                        .isInstanceOf(MongoWriteException.class);
            });
        }
    }

    @Test
    void closingTwiceIsPeaceful() {
        var mongo = EmbeddedMongo.open(folder, CLOCK);
        assertThat(mongo.isOpen()).isTrue();
        mongo.close();
        mongo.close();
        assertThat(mongo.isOpen()).isFalse();
    }

    @Test
    void aReaderNeverSeesAHalfWrittenDocument() {
        try (var mongo = EmbeddedMongo.open(folder, CLOCK);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            var views = views(client);
            views.insertOne(new Document("_id", "c-1").append("a", 0).append("b", 0));
            var done = new AtomicBoolean();
            var writer = CompletableFuture.runAsync(() -> {
                for (int number = 1; number <= 1000; number++) {
                    views.updateOne(
                            Filters.eq("_id", "c-1"),
                            Updates.combine(Updates.set("a", number), Updates.set("b", number)));
                }
                done.set(true);
            });
            int looks = 0;
            while (!done.get() && !writer.isCompletedExceptionally()) {
                Document seen = views.find(Filters.eq("_id", "c-1")).first();
                assertThat(seen.get("a")).isEqualTo(seen.get("b"));
                looks++;
            }
            writer.join();
            assertThat(looks).isPositive();
        }
    }

    private static void guardedWrite(MongoCollection<Document> views, int sequence) {
        views.updateOne(
                Filters.and(Filters.eq("_id", "c-1"), Filters.lt("seq", sequence)),
                Updates.set("seq", sequence),
                new UpdateOptions().upsert(true));
    }

    private static MongoCollection<Document> views(MongoClient client) {
        return client.getDatabase("views").getCollection("complaints");
    }

    private static List<Object> ids(MongoCollection<Document> views, Bson filter) {
        return views.find(filter).map(document -> document.get("_id")).into(new ArrayList<>());
    }
}
