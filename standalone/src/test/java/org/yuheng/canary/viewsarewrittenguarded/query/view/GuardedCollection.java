package org.yuheng.canary.viewsarewrittenguarded.query.view;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Of the same name as the one that may write. */
class GuardedCollection {
    record RightWriter(MongoCollection<Document> words) {
        void write(Document word) {
            words.insertOne(word);
        }
    }
}
