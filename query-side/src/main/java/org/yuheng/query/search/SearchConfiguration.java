package org.yuheng.query.search;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.index.SearchIndex;

/** Asking the index; the index itself is made with the settings of the read side. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

    @Bean
    ComplaintSearch complaintSearch(SearchIndex<ComplaintDocument> index, MeterRegistry meters) {
        return new ComplaintSearch(index, meters);
    }

    @Bean
    SimilarSearch similarSearch(SearchIndex<ComplaintDocument> index, MeterRegistry meters) {
        return new SimilarSearch(index, meters);
    }
}
