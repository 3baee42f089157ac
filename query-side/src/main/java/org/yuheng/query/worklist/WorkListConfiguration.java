package org.yuheng.query.worklist;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.search.EveryComplaint;
import org.yuheng.query.view.Patience;

/** The slice of lists. */
@Configuration(proxyBeanMethods = false)
public class WorkListConfiguration {

    @Bean
    WorkListQueries workListQueries(
            ComplaintSearch search,
            SearchIndex<ComplaintDocument> index,
            Patience patience,
            Displays displays,
            LegalClock legalTime) {
        return new WorkListQueries(search, index, patience, displays, legalTime);
    }

    @Bean
    ListExport listExport(
            SearchIndex<ComplaintDocument> index, Patience patience, Displays displays, LegalClock legalTime) {
        return new ListExport(new EveryComplaint(index), index, patience, displays, legalTime);
    }

    @Bean
    ExportEndpoint exportEndpoint(ListExport export, LegalClock legalTime) {
        return new ExportEndpoint(export, legalTime);
    }

    @Bean
    FilterRegistrationBean<ExportFilter> exportFilter() {
        var registration = new FilterRegistrationBean<>(new ExportFilter());
        registration.addUrlPatterns(ExportFilter.PATH);
        return registration;
    }

    @Bean
    WorkListEndpoint workListEndpoint(WorkListQueries queries) {
        return new WorkListEndpoint(queries);
    }
}
