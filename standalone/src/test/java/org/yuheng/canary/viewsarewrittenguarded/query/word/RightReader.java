package org.yuheng.canary.viewsarewrittenguarded.query.word;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

record RightReader(MongoCollection<Document> words) {
    Document first() {
        return words.find().first();
    }
}
