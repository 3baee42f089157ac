package org.yuheng.canary.nomongoeventstore.query.view;

import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;

record RightTokens(MongoTokenStore tokens) {}
