package org.yuheng.canary.foldsknowthedomainonly.query.word;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

record WrongStoreFold(MongoCollection<Document> words) {}
