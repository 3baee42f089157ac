package org.yuheng.query.classmatter;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.Patience;

/** The slice of class matters. Its index lies beside that of the complaints. */
@Configuration(proxyBeanMethods = false)
public class ClassReadConfiguration {
    private static final String BESIDE = "-classes";

    @Bean
    SearchIndex<ClassEntry> classIndex(
            @Value("${yuheng.index.folder}") Path folder,
            @Value("${yuheng.node:node-1}") String node,
            EventStore events,
            Serializer serializer,
            Clock machineClock) {
        return new SearchIndex<>(
                new ClassIndexing(),
                folder.resolveSibling(folder.getFileName() + BESIDE),
                node,
                events,
                serializer,
                machineClock);
    }

    @Bean
    ClassSearch classSearch(SearchIndex<ClassEntry> classIndex) {
        return new ClassSearch(classIndex);
    }

    @Bean
    ClassMatterQueries classMatterQueries(
            SearchIndex<ClassEntry> classIndex, ClassSearch search, Patience patience, LegalClock clock) {
        return new ClassMatterQueries(classIndex, search, patience, clock);
    }

    @Bean
    ClassSuggestionQueries classSuggestionQueries(
            SearchIndex<ClassEntry> classIndex, ClassSearch search, Patience patience) {
        return new ClassSuggestionQueries(classIndex, search, patience);
    }

    @Bean
    ClassMatterReadEndpoint classMatterReadEndpoint(ClassMatterQueries queries) {
        return new ClassMatterReadEndpoint(queries);
    }

    @Bean
    ClassSuggestionReadEndpoint classSuggestionReadEndpoint(ClassSuggestionQueries queries) {
        return new ClassSuggestionReadEndpoint(queries);
    }
}
