package org.yuheng.query.casesearch;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.OrganNames;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.Patience;

/** The slice of lists of cases. */
@Configuration(proxyBeanMethods = false)
public class CaseSearchConfiguration {
    @Bean
    CaseSearch caseSearch(SearchIndex<CaseDocument> index, MeterRegistry meters) {
        return new CaseSearch(index, meters);
    }

    @Bean
    CaseListQueries caseListQueries(CaseSearch search, Patience patience, OrganNames organs, LegalClock legalTime) {
        return new CaseListQueries(search, patience, organs, legalTime);
    }

    @Bean
    PaperRegisterEndpoint paperRegisterEndpoint(CaseListQueries queries) {
        return new PaperRegisterEndpoint(queries);
    }

    @Bean
    CaseListEndpoint caseListEndpoint(CaseListQueries queries) {
        return new CaseListEndpoint(queries);
    }
}
