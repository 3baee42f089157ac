package org.yuheng.query.casesupervision;

import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.ViewStore;

/** The slice of one case. */
@Configuration(proxyBeanMethods = false)
public class CaseReadConfiguration {
    @Bean
    MongoView<CaseDocument> caseDetails(ViewStore store, ObjectProvider<EventProcessingConfiguration> processing) {
        return store.view(
                CaseDetailProjector.GROUP, CaseDocument.class, CaseEvent.class, CaseFold::apply, processing::getObject);
    }

    @Bean
    MongoView<CaseBiographyDocument> caseBiographies(
            ViewStore store, ObjectProvider<EventProcessingConfiguration> processing) {
        return store.view(
                CaseBiographyProjector.GROUP,
                CaseBiographyDocument.class,
                CaseEvent.class,
                CaseBiographyFold::apply,
                processing::getObject);
    }

    @Bean
    CaseDetailProjector caseDetailProjector(MongoView<CaseDocument> caseDetails) {
        return new CaseDetailProjector(caseDetails);
    }

    @Bean
    CaseBiographyProjector caseBiographyProjector(MongoView<CaseBiographyDocument> caseBiographies) {
        return new CaseBiographyProjector(caseBiographies);
    }

    @Bean
    OrganNames organNames(OrganRegister register) {
        return new OrganNames(register);
    }

    @Bean
    CaseQueries caseQueries(
            MongoView<CaseDocument> details,
            MongoView<CaseBiographyDocument> biographies,
            Patience patience,
            OrganNames organs,
            LegalClock legalTime) {
        return new CaseQueries(details, biographies, patience, organs, legalTime);
    }

    @Bean
    PaperReadEndpoint paperReadEndpoint(CaseQueries queries) {
        return new PaperReadEndpoint(queries);
    }

    @Bean
    CaseReadEndpoint caseReadEndpoint(CaseQueries queries) {
        return new CaseReadEndpoint(queries);
    }
}
