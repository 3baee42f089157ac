package org.yuheng.canary.viewsarewrittenguarded.query.word;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

record WrongProjector(MongoCollection<Document> words) {
    void on(Document word) {
        words.insertOne(word);
    }
}
