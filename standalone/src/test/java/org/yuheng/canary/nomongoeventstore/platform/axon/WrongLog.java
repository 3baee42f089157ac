package org.yuheng.canary.nomongoeventstore.platform.axon;

import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;

record WrongLog(MongoEventStorageEngine engine) {}
