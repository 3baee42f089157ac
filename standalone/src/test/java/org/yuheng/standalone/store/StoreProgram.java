package org.yuheng.standalone.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** What the killed programs of the tests do: hold the folder, the database, or write views without end. */
public final class StoreProgram {

    static final int WRITERS = 3;
    static final int SETTLED = 100;

    private StoreProgram() {}

    public static void main(String[] arguments) throws Exception {
        DataFolder folder = DataFolder.open(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "hold" -> System.out.println("ready");
            case "postgres" -> holdPostgres(folder);
            case "mongo" -> writeViews(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        new CountDownLatch(1).await();
    }

    private static void holdPostgres(DataFolder folder) throws Exception {
        var postgres = EmbeddedPostgres.start(folder);
        var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (number INT)");
            statement.execute("INSERT INTO kept VALUES (1)");
        }
        System.out.println("ready " + postgres.jdbcUrl());
    }

    private static void writeViews(DataFolder folder) throws Exception {
        var mongo = EmbeddedMongo.open(folder, Clock.systemUTC());
        var settled = new CountDownLatch(WRITERS);
        var more = new CountDownLatch(WRITERS);
        var client = MongoClients.create(mongo.connectionString());
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "w" + writer;
            Thread.ofPlatform().daemon().start(() -> writeWithoutEnd(client.getDatabase("views"), name, settled, more));
        }
        settled.await();
        // Two intervals later whatever was answered by now must be in the file.
        TimeUnit.MILLISECONDS.sleep(2 * EmbeddedMongo.COMMIT_MILLISECONDS);
        System.out.println("settled");
        more.await();
        System.out.println("more");
    }

    // First the document, then the token that says it is there: the order in which a projection writes.
    private static void writeWithoutEnd(
            com.mongodb.client.MongoDatabase database, String name, CountDownLatch settled, CountDownLatch more) {
        var documents = database.getCollection(name);
        var tokens = database.getCollection("tokens");
        for (int number = 1; ; number++) {
            documents.insertOne(new Document("_id", number).append("text", "document " + number));
            tokens.replaceOne(
                    Filters.eq("_id", name),
                    new Document("_id", name).append("position", number),
                    new ReplaceOptions().upsert(true));
            if (number == SETTLED) {
                settled.countDown();
            }
            if (number == 3 * SETTLED) {
                more.countDown();
            }
        }
    }
}
