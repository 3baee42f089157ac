package org.yuheng.query;

import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.casefigures.CaseFigureConfiguration;
import org.yuheng.query.casesearch.CaseIndexing;
import org.yuheng.query.casesearch.CaseSearchConfiguration;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CaseReadConfiguration;
import org.yuheng.query.classmatter.ClassReadConfiguration;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintReadConfiguration;
import org.yuheng.query.figures.FigureConfiguration;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.operation.OperationConfiguration;
import org.yuheng.query.paper.PaperConfiguration;
import org.yuheng.query.receipt.ReceiptReadConfiguration;
import org.yuheng.query.reference.ReferenceConfiguration;
import org.yuheng.query.search.ComplaintIndexing;
import org.yuheng.query.search.Proposing;
import org.yuheng.query.search.SearchConfiguration;
import org.yuheng.query.triage.TriageConfiguration;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.ViewProcessing;
import org.yuheng.query.view.ViewStore;
import org.yuheng.query.view.ViewStoreAdvice;
import org.yuheng.query.worklist.WorkListConfiguration;

/**
 * All of the read side. It needs the platform's beans, the legal clock and a vault reader, and the properties of
 * {@link QuerySideSettings}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySideSettings.class)
@Import({
    ComplaintReadConfiguration.class,
    CaseReadConfiguration.class,
    CaseSearchConfiguration.class,
    CaseFigureConfiguration.class,
    ReceiptReadConfiguration.class,
    SearchConfiguration.class,
    ClassReadConfiguration.class,
    WorkListConfiguration.class,
    FigureConfiguration.class,
    OperationConfiguration.class,
    ReferenceConfiguration.class,
    PaperConfiguration.class,
    TriageConfiguration.class
})
public class QuerySideConfiguration {

    @Bean
    ViewStore viewStore(QuerySideSettings settings, Serializer serializer) {
        return new ViewStore(settings.mongo().uri(), serializer, settings.node());
    }

    @Bean
    ViewStoreAdvice viewStoreAdvice() {
        return new ViewStoreAdvice();
    }

    @Bean
    ViewProcessing viewProcessing(ViewStore store, List<MongoView<?>> views) {
        return new ViewProcessing(store, views);
    }

    @Bean
    SearchIndex<ComplaintDocument> complaintIndex(
            QuerySideSettings settings,
            EventStore events,
            VaultReader vault,
            Proposing proposing,
            Serializer serializer,
            Clock machineClock) {
        return new SearchIndex<>(
                new ComplaintIndexing(vault, proposing),
                settings.index().folder(),
                settings.node(),
                events,
                serializer,
                machineClock);
    }

    /** Beside the index of complaints, in a folder of its own. */
    @Bean
    SearchIndex<CaseDocument> caseIndex(
            QuerySideSettings settings, EventStore events, Serializer serializer, Clock machineClock) {
        var folder = settings.index().folder().toAbsolutePath();
        return new SearchIndex<>(
                new CaseIndexing(),
                folder.resolveSibling(folder.getFileName() + "-cases"),
                settings.node(),
                events,
                serializer,
                machineClock);
    }

    @Bean
    Patience patience(LogPositions log, Clock machineClock) {
        return new Patience(log, machineClock);
    }
}
