package org.yuheng.query.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.view.Patience;

/** The slice of figures. */
@Configuration(proxyBeanMethods = false)
public class FigureConfiguration {

    @Bean
    FigureQueries figureQueries(
            ComplaintSearch search, SearchIndex<ComplaintDocument> index, Patience patience, LegalClock legalTime) {
        return new FigureQueries(search, index, patience, legalTime);
    }

    @Bean
    FigureEndpoint figureEndpoint(FigureQueries queries) {
        return new FigureEndpoint(queries);
    }
}
