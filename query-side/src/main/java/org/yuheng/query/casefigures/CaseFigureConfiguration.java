package org.yuheng.query.casefigures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.casesearch.CaseSearch;
import org.yuheng.query.casesupervision.OrganNames;
import org.yuheng.query.view.Patience;

/** The slice of figures of cases. */
@Configuration(proxyBeanMethods = false)
public class CaseFigureConfiguration {
    @Bean
    CaseFigureQueries caseFigureQueries(CaseSearch search, Patience patience, OrganNames organs, LegalClock legalTime) {
        return new CaseFigureQueries(search, patience, organs, legalTime);
    }

    @Bean
    CaseFigureEndpoint caseFigureEndpoint(CaseFigureQueries queries) {
        return new CaseFigureEndpoint(queries);
    }
}
