package org.yuheng.query.complaint;

import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.ViewStore;

/** The slice of one complaint. */
@Configuration(proxyBeanMethods = false)
public class ComplaintReadConfiguration {

    @Bean
    MongoView<ComplaintDocument> complaintDetails(
            ViewStore store, ObjectProvider<EventProcessingConfiguration> processing) {
        return store.view(
                ComplaintDetailProjector.GROUP,
                ComplaintDocument.class,
                ComplaintEvent.class,
                ComplaintFold::apply,
                processing::getObject);
    }

    @Bean
    MongoView<BiographyDocument> complaintBiographies(
            ViewStore store, ObjectProvider<EventProcessingConfiguration> processing) {
        return store.view(
                ComplaintBiographyProjector.GROUP,
                BiographyDocument.class,
                ComplaintEvent.class,
                BiographyFold::apply,
                processing::getObject);
    }

    @Bean
    ComplaintDetailProjector complaintDetailProjector(MongoView<ComplaintDocument> complaintDetails) {
        return new ComplaintDetailProjector(complaintDetails);
    }

    @Bean
    ComplaintBiographyProjector complaintBiographyProjector(MongoView<BiographyDocument> complaintBiographies) {
        return new ComplaintBiographyProjector(complaintBiographies);
    }

    @Bean
    Displays displays(VaultReader vault) {
        return new Displays(vault);
    }

    @Bean
    ComplaintQueries complaintQueries(
            MongoView<ComplaintDocument> details,
            MongoView<BiographyDocument> biographies,
            Patience patience,
            Displays displays,
            LegalClock legalTime) {
        return new ComplaintQueries(details, biographies, patience, displays, legalTime);
    }

    @Bean
    ComplaintReadEndpoint complaintReadEndpoint(ComplaintQueries queries) {
        return new ComplaintReadEndpoint(queries);
    }
}
