package org.yuheng.canary.viewsarewrittenguarded.query.word;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

record WrongCleaner(MongoCollection<Document> words) {
    Runnable clean() {
        return words::drop;
    }
}
