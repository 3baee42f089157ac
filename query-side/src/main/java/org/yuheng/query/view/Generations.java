package org.yuheng.query.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Which collection of a view is read, and which one is being built beside it. A view begins with generation 1, whose
 * collection has the name of its group; every rebuild makes the next one.
 */
final class Generations {
    private static final String CURRENT = "current";
    private static final String NEXT = "next";
    private static final String STEP = "step";
    private static final String SINCE = "since";
    private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> generations;

    Generations(MongoDatabase database) {
        this.generations = database.getCollection("view_generations");
    }

    /** How far a rebuild has come; a crash in any of them goes on from there. */
    enum Step {
        /** The next generation follows the log. */
        BUILDING,
        /** It has everything; tokens and dead letters of the former generation are being dropped. */
        DROPPING,
        /** Those of the next generation take their place. */
        RENAMING
    }

    /** A rebuild that is under way. */
    record Rebuild(int generation, Step step, Instant since) {}

    int current(String group) {
        var found = generations.find(eq(group)).first();
        return found == null ? 1 : found.getInteger(CURRENT, 1);
    }

    Optional<Rebuild> rebuild(String group) {
        return Optional.ofNullable(generations.find(eq(group)).first())
                .filter(found -> found.get(NEXT) != null)
                .map(found -> new Rebuild(
                        found.getInteger(NEXT),
                        Step.valueOf(found.getString(STEP)),
                        found.getDate(SINCE).toInstant()));
    }

    void begin(String group, int generation, Instant now) {
        generations.updateOne(
                eq(group),
                combine(
                        set(CURRENT, current(group)),
                        set(NEXT, generation),
                        set(STEP, Step.BUILDING.name()),
                        set(SINCE, Date.from(now))),
                OR_INSERT);
    }

    void reached(String group, Step step) {
        generations.updateOne(eq(group), set(STEP, step.name()));
    }

    /** The next generation is read from now on. */
    void switched(String group, int generation) {
        generations.updateOne(eq(group), combine(set(CURRENT, generation), set(NEXT, null)), OR_INSERT);
    }

    void abandoned(String group) {
        generations.updateOne(eq(group), set(NEXT, null));
    }

    static String collection(String group, int generation) {
        return generation == 1 ? group : group + ".g" + generation;
    }
}
